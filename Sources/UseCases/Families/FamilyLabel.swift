import Domain

/// What everyone who sees any part of a family's file sees of the family itself.
package struct FamilyLabel: Sendable, Equatable {
    package let id: FamilyID
    /// What the family wants to be called here.
    package let chosenName: Name
    let municipality: MunicipalityID

    init(_ family: Family) {
        id = family.id
        chosenName = family.chosenName
        municipality = family.municipality
    }
}
