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
    static let acute = Path("acute")
    static func acute(_ id: FamilyID) -> Path { Path("acute", id.text) }
    static let privacy = Path("privacy")
    static func review(_ id: FamilyID, _ emergency: EmergencyID) -> Path {
        Path("privacy", id.text, "openings", emergency.text)
    }
    static func leadersAnswer(_ id: FamilyID, _ request: RequestID) -> Path {
        Path("privacy", id.text, "requests", request.text)
    }
    static func requests(_ id: FamilyID, _ part: String = "") -> Path {
        family(id, "requests", part)
    }
    static func answer(_ id: FamilyID, _ request: RequestID) -> Path {
        family(id, "requests", request.text, "answer")
    }
    /// The form for asking about what an account did on a day.
    static func ask(_ id: FamilyID, about account: AccountID, on day: Day) -> Path {
        family(id, "requests", "ask").with("about", account.text).with("day", day.text)
    }
    static func worry(_ id: FamilyID) -> Path { family(id, "worry") }
    static func releasedWorry(_ id: FamilyID) -> Path { Path("released", id.text, "worry") }
    static func handOver(_ id: FamilyID) -> Path { family(id, "hand-over") }
}
