/// Questionnaires whose text may ship (class A), which a municipality switches on.
extension Catalog {
    static var score15: CatalogEntry {
        CatalogEntry(
            "score15", key: PackageResources.score15_key_json,
            texts: [
                .nb: PackageResources.score15_nb_json,
                .nn: PackageResources.score15_nn_json,
                .en: PackageResources.score15_en_json,
            ], isOffered: false)
    }

    static var childDeprivation: CatalogEntry {
        CatalogEntry(
            "child-deprivation", key: PackageResources.child_deprivation_key_json,
            texts: [
                .nb: PackageResources.child_deprivation_nb_json,
                .nn: PackageResources.child_deprivation_nn_json,
                .en: PackageResources.child_deprivation_en_json,
            ], isOffered: false)
    }

    static var housing: CatalogEntry {
        CatalogEntry(
            "housing", key: PackageResources.housing_key_json,
            texts: [
                .nb: PackageResources.housing_nb_json,
                .nn: PackageResources.housing_nn_json,
                .en: PackageResources.housing_en_json,
            ], isOffered: false)
    }

    static var socialCircumstances: CatalogEntry {
        CatalogEntry(
            "social-circumstances", key: PackageResources.social_circumstances_key_json,
            texts: [
                .nb: PackageResources.social_circumstances_nb_json,
                .nn: PackageResources.social_circumstances_nn_json,
                .en: PackageResources.social_circumstances_en_json,
            ], isOffered: false)
    }

    static var childCircumstances: CatalogEntry {
        CatalogEntry(
            "child-circumstances", key: PackageResources.child_circumstances_key_json,
            texts: [
                .nb: PackageResources.child_circumstances_nb_json,
                .nn: PackageResources.child_circumstances_nn_json,
                .en: PackageResources.child_circumstances_en_json,
            ], isOffered: false)
    }
}
