import Domain
import HTML

/// Every address of the site, used by routes' forms and links alike.
enum Paths {
    static let home = Path()
    static let signIn = Path("sign-in")
    static let signOut = Path("sign-out")
    static func signInAt(_ provider: String) -> Path { Path("sign-in", provider) }
    static func signInReturn(_ provider: String) -> Path { Path("sign-in", provider, "return") }
    static func signInAccount(_ provider: String) -> Path { Path("sign-in", provider, "account") }
    static func signInOver(_ provider: String) -> Path { Path("sign-in", provider, "over") }
    static let language = Path("language")
    static let today = Path("today")
    static let roundCalendar = Path("today", "rounds")
    static let newFamily = Path("families", "new")
    static let families = Path("families")
    static let released = Path("released")
    static let numbers = Path("numbers")
    static let directory = Path("directory")
    static let services = Path("directory", "services")
    static let people = Path("directory", "people")
    static let newPerson = Path("directory", "people", "new")
    static let relatives = Path("me", "relatives")
    static let forgetRelatives = Path("me", "relatives", "forget")

    static func asset(_ name: String) -> Path { Path("assets", name) }

    static func family(_ id: FamilyID, _ parts: String...) -> Path {
        Path(parts: ["families", id.text] + parts)
    }
    static func members(_ id: FamilyID) -> Path { family(id, "members") }
    static func member(_ id: FamilyID, _ person: PersonID) -> Path {
        family(id, "members", person.text)
    }
    static func signIn(_ id: FamilyID, _ person: PersonID, _ part: String = "") -> Path {
        family(id, "members", person.text, "sign-in", part)
    }
    static func person(_ id: AccountID, _ part: String = "") -> Path {
        Path("directory", "people", id.text, part)
    }
    static func mapping(_ id: FamilyID) -> Path { family(id, "mapping") }
    static func sheet(
        _ id: FamilyID, _ mapping: MappingID, _ person: PersonID, _ instrument: String
    ) -> Path {
        family(id, "mapping", mapping.text, person.text, instrument)
    }
    static func profile(_ id: FamilyID) -> Path { family(id, "profile") }
    static func plan(_ id: FamilyID) -> Path { family(id, "plan") }
    static func print(_ id: FamilyID) -> Path { family(id, "plan", "print") }
    static func matters(_ id: FamilyID) -> Path { family(id, "plan", "matters") }
    static func needs(_ id: FamilyID) -> Path { family(id, "plan", "needs") }
    static func need(_ id: FamilyID, _ need: NeedID) -> Path {
        family(id, "plan", "needs", need.text)
    }
    static func goals(_ id: FamilyID) -> Path { family(id, "plan", "goals") }
    static func goal(_ id: FamilyID, _ goal: GoalID, _ part: String = "") -> Path {
        family(id, "plan", "goals", goal.text, part)
    }
    static func action(_ id: FamilyID, _ action: ActionID, _ part: String = "") -> Path {
        family(id, "plan", "actions", action.text, part)
    }
    static func versions(_ id: FamilyID) -> Path { family(id, "plan", "versions") }
    static func team(_ id: FamilyID) -> Path { family(id, "team") }
    static func release(_ id: FamilyID, _ release: ReleaseID, _ part: String) -> Path {
        family(id, "team", "releases", release.text, part)
    }
    static func kept(_ id: FamilyID) -> Path { family(id, "kept") }
    static func consents(_ id: FamilyID) -> Path { family(id, "team", "consents") }
    static func askForConsent(_ id: FamilyID) -> Path { family(id, "team", "consents", "new") }
    static func consent(_ id: FamilyID, _ consent: ConsentID, _ part: String = "") -> Path {
        family(id, "team", "consents", consent.text, part)
    }
    static func sheet(_ id: FamilyID, _ sheet: SheetID) -> Path {
        family(id, "team", "sheets", sheet.text)
    }
    static func log(_ id: FamilyID) -> Path { family(id, "log") }
    static func releasedPart(_ id: FamilyID) -> Path { Path("released", id.text) }
}
