/// What the caller is to one family: the facts that the policy decides from.
package struct Standing: Sendable, Equatable {
    package let municipality: MunicipalityID
    package let coordinator: AccountID
    /// The family's members, so that age rules can be applied.
    package let members: [Person]
    /// The releases whose receiver the caller is, in force or not.
    package let releases: [Release]

    package init(
        municipality: MunicipalityID, coordinator: AccountID, members: [Person],
        releases: [Release]
    ) {
        self.municipality = municipality
        self.coordinator = coordinator
        self.members = members
        self.releases = releases
    }
}
