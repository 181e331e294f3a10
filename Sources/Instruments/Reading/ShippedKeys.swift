/// Keys without text (class B): the municipality brings the text and attests its licence.
extension Catalog {
    static var kidscreen10: CatalogEntry {
        CatalogEntry(
            "kidscreen10", key: PackageResources.kidscreen10_key_json,
            names: PackageResources.kidscreen10_names_json, isOffered: false)
    }

    static var kidscreen27: CatalogEntry {
        CatalogEntry(
            "kidscreen27", key: PackageResources.kidscreen27_key_json,
            names: PackageResources.kidscreen27_names_json, isOffered: false)
    }

    static var kidscreen52: CatalogEntry {
        CatalogEntry(
            "kidscreen52", key: PackageResources.kidscreen52_key_json,
            names: PackageResources.kidscreen52_names_json, isOffered: false)
    }

    static var hscl5: CatalogEntry {
        CatalogEntry(
            "hscl5", key: PackageResources.hscl5_key_json,
            names: PackageResources.hscl5_names_json, isOffered: false)
    }

    static var hscl10: CatalogEntry {
        CatalogEntry(
            "hscl10", key: PackageResources.hscl10_key_json,
            names: PackageResources.hscl10_names_json, isOffered: false)
    }

    static var hscl25: CatalogEntry {
        CatalogEntry(
            "hscl25", key: PackageResources.hscl25_key_json,
            names: PackageResources.hscl25_names_json, isOffered: false)
    }

    static var gse: CatalogEntry {
        CatalogEntry(
            "gse", key: PackageResources.gse_key_json,
            names: PackageResources.gse_names_json, isOffered: false)
    }

    static var mspss: CatalogEntry {
        CatalogEntry(
            "mspss", key: PackageResources.mspss_key_json,
            names: PackageResources.mspss_names_json, isOffered: false)
    }

    static var familyApgar: CatalogEntry {
        CatalogEntry(
            "family-apgar", key: PackageResources.family_apgar_key_json,
            names: PackageResources.family_apgar_names_json, isOffered: false)
    }

    static var psoc: CatalogEntry {
        CatalogEntry(
            "psoc", key: PackageResources.psoc_key_json,
            names: PackageResources.psoc_names_json, isOffered: false)
    }
}
