/// Somebody who can sign in.
package struct Account: Sendable, Equatable {
    package let id: AccountID
    package let municipality: MunicipalityID
    package var role: Role
    package var name: Name
    package var service: ServiceID?
    package let family: FamilyID?
    package let person: PersonID?
    package var language: Language
    package var rights: Set<Right>
    /// Counts its changes from 1. A session belongs to one edition: whoever signed in before the
    /// role, the service or the rights changed signs in again.
    package var edition: Int

    package init(
        id: AccountID, municipality: MunicipalityID, role: Role, name: Name,
        service: ServiceID? = nil, family: FamilyID? = nil, person: PersonID? = nil,
        language: Language = .bokmal, rights: Set<Right> = [], edition: Int = 1
    ) {
        self.id = id
        self.municipality = municipality
        self.role = role
        self.name = name
        self.service = service
        self.family = family
        self.person = person
        self.language = language
        self.rights = rights
        self.edition = edition
    }

    package var caller: Caller {
        Caller(
            account: id, role: role, municipality: municipality, service: service,
            family: family, person: person, rights: rights)
    }
}
