import Domain
import HTML

extension Paths {
    static func relations(_ id: FamilyID) -> Path { family(id, "relations") }
    static func residences(_ id: FamilyID) -> Path { family(id, "residences") }
    static func endOfResidence(_ id: FamilyID, _ residence: ResidenceID) -> Path {
        family(id, "residences", residence.text, "end")
    }
}
