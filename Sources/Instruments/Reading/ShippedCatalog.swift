/// The questionnaires that ship with the product, in the order in which they are offered.
///
/// Every file is named here, so that the compiler finds one that is not there.
extension Catalog {
    /// Reads the shipped questionnaires; throws everything that is wrong in any file, at once.
    package static func shipped() throws(CatalogFaults) -> Catalog { try readOnce.get() }

    /// Read once: the files stand in the program and do not change while it runs.
    private static let readOnce = Result { () throws(CatalogFaults) in
        try Catalog(reading: shippedEntries)
    }

    /// The shipped files, unread.
    package static var shippedEntries: [CatalogEntry] {
        offeredEntries + ownTexts + packs + keysAlone + slots
    }

    /// What everybody is asked from the start, in the order in which it is offered.
    private static var offeredEntries: [CatalogEntry] {
        [
            lifeAreas, lifeAreasChild, lifeAreasParent, lifeAreasTeacher, lifeSatisfaction, swls,
            osss3, phq9, gad7, euDeprivation,
        ]
    }

    private static var ownTexts: [CatalogEntry] {
        [
            score15, childDeprivation, housing, socialCircumstances, childCircumstances,
        ]
    }

    private static var packs: [CatalogEntry] { [who5, fies] }

    private static var keysAlone: [CatalogEntry] {
        [
            kidscreen10, kidscreen27, kidscreen52, hscl5, hscl10, hscl25, gse, mspss,
            familyApgar, psoc,
        ]
    }

    private static var slots: [CatalogEntry] {
        [
            sdqParent, sdqSelf, sdqTeacher, eq5d5l, eq5dy, pedsql, ors, cors,
        ]
    }

    private static var lifeAreas: CatalogEntry {
        CatalogEntry(
            "life-areas", key: PackageResources.life_areas_key_json,
            texts: [
                .nb: PackageResources.life_areas_nb_json, .nn: PackageResources.life_areas_nn_json,
                .en: PackageResources.life_areas_en_json,
                .ar: PackageResources.life_areas_ar_json,
                .uk: PackageResources.life_areas_uk_json,
            ])
    }

    private static var lifeAreasChild: CatalogEntry {
        CatalogEntry(
            "life-areas-child", key: PackageResources.life_areas_child_key_json,
            texts: [
                .nb: PackageResources.life_areas_child_nb_json,
                .nn: PackageResources.life_areas_child_nn_json,
                .en: PackageResources.life_areas_child_en_json,
                .ar: PackageResources.life_areas_child_ar_json,
                .uk: PackageResources.life_areas_child_uk_json,
            ])
    }

    private static var lifeSatisfaction: CatalogEntry {
        CatalogEntry(
            "life-satisfaction", key: PackageResources.life_satisfaction_key_json,
            texts: [
                .nb: PackageResources.life_satisfaction_nb_json,
                .nn: PackageResources.life_satisfaction_nn_json,
                .en: PackageResources.life_satisfaction_en_json,
                .ar: PackageResources.life_satisfaction_ar_json,
                .uk: PackageResources.life_satisfaction_uk_json,
            ])
    }

    private static var swls: CatalogEntry {
        CatalogEntry(
            "swls", key: PackageResources.swls_key_json,
            texts: [
                .nb: PackageResources.swls_nb_json, .nn: PackageResources.swls_nn_json,
                .en: PackageResources.swls_en_json,
                .ar: PackageResources.swls_ar_json,
                .uk: PackageResources.swls_uk_json,
            ])
    }

    private static var osss3: CatalogEntry {
        CatalogEntry(
            "osss3", key: PackageResources.osss3_key_json,
            texts: [
                .nb: PackageResources.osss3_nb_json, .nn: PackageResources.osss3_nn_json,
                .en: PackageResources.osss3_en_json,
                .ar: PackageResources.osss3_ar_json,
                .uk: PackageResources.osss3_uk_json,
            ])
    }

    private static var phq9: CatalogEntry {
        CatalogEntry(
            "phq9", key: PackageResources.phq9_key_json,
            texts: [
                .nb: PackageResources.phq9_nb_json, .nn: PackageResources.phq9_nn_json,
                .en: PackageResources.phq9_en_json,
                .ar: PackageResources.phq9_ar_json,
                .uk: PackageResources.phq9_uk_json,
            ])
    }

    private static var gad7: CatalogEntry {
        CatalogEntry(
            "gad7", key: PackageResources.gad7_key_json,
            texts: [
                .nb: PackageResources.gad7_nb_json, .nn: PackageResources.gad7_nn_json,
                .en: PackageResources.gad7_en_json,
                .ar: PackageResources.gad7_ar_json,
                .uk: PackageResources.gad7_uk_json,
            ])
    }

    private static var euDeprivation: CatalogEntry {
        CatalogEntry(
            "eu-deprivation", key: PackageResources.eu_deprivation_key_json,
            texts: [
                .nb: PackageResources.eu_deprivation_nb_json,
                .nn: PackageResources.eu_deprivation_nn_json,
                .en: PackageResources.eu_deprivation_en_json,
                .ar: PackageResources.eu_deprivation_ar_json,
                .uk: PackageResources.eu_deprivation_uk_json,
            ])
    }
}
