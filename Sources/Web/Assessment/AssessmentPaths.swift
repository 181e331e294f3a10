import Domain
import HTML

extension Paths {
    static func safety(_ id: FamilyID, _ mapping: MappingID, _ person: PersonID) -> Path {
        family(id, "mapping", mapping.text, person.text, "safety")
    }

    static func alert(_ id: FamilyID, _ alert: AlertID) -> Path {
        family(id, "alerts", alert.text)
    }

    /// An empty need that starts from what was found out about a member.
    static func newNeed(
        _ id: FamilyID, of person: PersonID, in area: LifeArea, from mapping: MappingID
    ) -> Path {
        needs(id).with("person", person.text).with("area", area.rawValue)
            .with("mapping", mapping.text)
    }

    static func factors(_ id: FamilyID) -> Path { family(id, "factors") }
    static func factor(_ id: FamilyID, _ factor: FactorID, _ part: String = "") -> Path {
        family(id, "factors", factor.text, part)
    }
    static func familyType(_ id: FamilyID) -> Path { family(id, "family-type") }
}
