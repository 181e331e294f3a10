/// The signed-in person who asks for something.
package struct Caller: Sendable, Hashable {
    package let account: AccountID
    package let role: Role
    package let municipality: MunicipalityID
    /// The service a partner works in.
    package let service: ServiceID?
    /// The family that a parent, young person or child is a member of, and who in it.
    package let family: FamilyID?
    package let person: PersonID?
    /// What the administrator entrusted this account with beside its role.
    package let rights: Set<Right>

    package init(
        account: AccountID, role: Role, municipality: MunicipalityID, service: ServiceID? = nil,
        family: FamilyID? = nil, person: PersonID? = nil, rights: Set<Right> = []
    ) {
        self.account = account
        self.role = role
        self.municipality = municipality
        self.service = service
        self.family = family
        self.person = person
        self.rights = rights
    }
}
