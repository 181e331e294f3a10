/// The forms of the life areas for those who tell about a child.
extension Catalog {
    /// The same questions, worded for a parent.
    static var lifeAreasParent: CatalogEntry {
        CatalogEntry(
            "life-areas-parent", key: PackageResources.life_areas_parent_key_json,
            texts: [
                .nb: PackageResources.life_areas_parent_nb_json,
                .nn: PackageResources.life_areas_parent_nn_json,
                .en: PackageResources.life_areas_parent_en_json,
                .ar: PackageResources.life_areas_parent_ar_json,
                .uk: PackageResources.life_areas_parent_uk_json,
            ])
    }

    /// The same questions, worded for somebody in kindergarten or at school.
    static var lifeAreasTeacher: CatalogEntry {
        CatalogEntry(
            "life-areas-teacher", key: PackageResources.life_areas_teacher_key_json,
            texts: [
                .nb: PackageResources.life_areas_teacher_nb_json,
                .nn: PackageResources.life_areas_teacher_nn_json,
                .en: PackageResources.life_areas_teacher_en_json,
                .ar: PackageResources.life_areas_teacher_ar_json,
                .uk: PackageResources.life_areas_teacher_uk_json,
            ])
    }
}
