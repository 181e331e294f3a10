/// Keys and empty slots (class C): neither text nor key is used without a licence.
extension Catalog {
    static var sdqParent: CatalogEntry {
        CatalogEntry(
            "sdq-parent", key: PackageResources.sdq_parent_key_json,
            names: PackageResources.sdq_parent_names_json, isOffered: false)
    }

    static var sdqSelf: CatalogEntry {
        CatalogEntry(
            "sdq-self", key: PackageResources.sdq_self_key_json,
            names: PackageResources.sdq_self_names_json, isOffered: false)
    }

    static var sdqTeacher: CatalogEntry {
        CatalogEntry(
            "sdq-teacher", key: PackageResources.sdq_teacher_key_json,
            names: PackageResources.sdq_teacher_names_json, isOffered: false)
    }

    static var eq5d5l: CatalogEntry {
        CatalogEntry(
            "eq5d5l", key: PackageResources.eq5d5l_key_json,
            names: PackageResources.eq5d5l_names_json, isOffered: false)
    }

    static var eq5dy: CatalogEntry {
        CatalogEntry(
            "eq5dy", key: PackageResources.eq5dy_key_json,
            names: PackageResources.eq5dy_names_json, isOffered: false)
    }

    static var pedsql: CatalogEntry {
        CatalogEntry(
            "pedsql", key: PackageResources.pedsql_key_json,
            names: PackageResources.pedsql_names_json, isOffered: false)
    }

    static var ors: CatalogEntry {
        CatalogEntry(
            "ors", key: PackageResources.ors_key_json,
            names: PackageResources.ors_names_json, isOffered: false)
    }

    static var cors: CatalogEntry {
        CatalogEntry(
            "cors", key: PackageResources.cors_key_json,
            names: PackageResources.cors_names_json, isOffered: false)
    }
}
