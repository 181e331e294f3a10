import Domain
import HTML

extension Paths {
    static let looks = Path("privacy", "log")
    static let lookNotes = Path("privacy", "log", "notes")
    static let logExport = Path("privacy", "log", "export")
    static let retention = Path("privacy", "retention")
    static let erasures = Path("privacy", "erase")

    static func erasure(_ id: FamilyID) -> Path { Path("privacy", "erase", id.text) }
    static func phase(_ id: FamilyID) -> Path { family(id, "phase") }
    static func copy(_ id: FamilyID) -> Path { family(id, "copy") }
    static func copyPage(_ id: FamilyID) -> Path { family(id, "copy", "page") }
    static func copyFile(_ id: FamilyID) -> Path { family(id, "copy", "file") }
}
