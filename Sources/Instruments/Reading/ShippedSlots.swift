/// Keys and empty slots (class C): neither text nor key is used without a licence.
extension Catalog {
    static var sdqParent: CatalogEntry {
        CatalogEntry(
            "sdq-parent", key: PackageResources.sdq_parent_key_json,
            names: PackageResources.sdq_parent_scales_json, isOffered: false)
    }

    static var sdqSelf: CatalogEntry {
        CatalogEntry(
            "sdq-self", key: PackageResources.sdq_self_key_json,
            names: PackageResources.sdq_self_scales_json, isOffered: false)
    }

    static var sdqTeacher: CatalogEntry {
        CatalogEntry(
            "sdq-teacher", key: PackageResources.sdq_teacher_key_json,
            names: PackageResources.sdq_teacher_scales_json, isOffered: false)
    }

    static var eq5d5l: CatalogEntry {
        CatalogEntry("eq5d5l", key: PackageResources.eq5d5l_key_json, isOffered: false)
    }

    static var eq5dy: CatalogEntry {
        CatalogEntry("eq5dy", key: PackageResources.eq5dy_key_json, isOffered: false)
    }

    static var pedsql: CatalogEntry {
        CatalogEntry(
            "pedsql", key: PackageResources.pedsql_key_json,
            names: PackageResources.pedsql_scales_json, isOffered: false)
    }

    static var ors: CatalogEntry {
        CatalogEntry(
            "ors", key: PackageResources.ors_key_json,
            names: PackageResources.ors_scales_json, isOffered: false)
    }

    static var cors: CatalogEntry {
        CatalogEntry(
            "cors", key: PackageResources.cors_key_json,
            names: PackageResources.cors_scales_json, isOffered: false)
    }
}
