/// The unit of consent, plan and follow-up: some adults and children who belong together,
/// with one fixed family coordinator.
package struct Family: Sendable, Equatable {
    package let id: FamilyID
    package let municipality: MunicipalityID
    package var coordinator: AccountID
    /// What the family wants to be called here, such as "Familien i Solbakken".
    package var chosenName: Name
    package var phase: FamilyPhase
    package let enrolment: Enrolment
    /// The type of family in the municipality's typology, where the coordinator chose one.
    package var type: FactorCode?
    package var edition: Int

    package init(
        id: FamilyID, municipality: MunicipalityID, coordinator: AccountID, chosenName: Name,
        phase: FamilyPhase = .baseline, enrolment: Enrolment, type: FactorCode? = nil,
        edition: Int = 1
    ) {
        self.id = id
        self.municipality = municipality
        self.coordinator = coordinator
        self.chosenName = chosenName
        self.phase = phase
        self.enrolment = enrolment
        self.type = type
        self.edition = edition
    }
}
