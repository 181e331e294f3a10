/// Questionnaires in the non-commercial pack (class A'): the text is there, and off until a
/// municipality has attested that its use is not commercial.
extension Catalog {
    static var who5: CatalogEntry {
        CatalogEntry(
            "who5", key: PackageResources.who5_key_json,
            texts: [
                .nb: PackageResources.who5_nb_json,
                .nn: PackageResources.who5_nn_json,
                .en: PackageResources.who5_en_json,
            ], isOffered: false)
    }

    static var fies: CatalogEntry {
        CatalogEntry(
            "fies", key: PackageResources.fies_key_json,
            texts: [
                .nb: PackageResources.fies_nb_json,
                .nn: PackageResources.fies_nn_json,
                .en: PackageResources.fies_en_json,
            ], isOffered: false)
    }
}
