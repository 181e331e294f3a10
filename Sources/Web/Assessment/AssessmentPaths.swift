import Domain
import HTML

extension Paths {
    static func safety(_ id: FamilyID, _ mapping: MappingID, _ person: PersonID) -> Path {
        family(id, "mapping", mapping.text, person.text, "safety")
    }
    static func alert(_ id: FamilyID, _ alert: AlertID) -> Path {
        family(id, "alerts", alert.text)
    }
}
