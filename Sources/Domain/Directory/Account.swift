/// Somebody who can sign in.
package struct Account: Sendable, Equatable {
    package let id: AccountID
    package let municipality: MunicipalityID
    package let role: Role
    package let name: Name
    package let service: ServiceID?
    package let family: FamilyID?
    package let person: PersonID?
    package var language: Language

    package init(
        id: AccountID, municipality: MunicipalityID, role: Role, name: Name,
        service: ServiceID? = nil, family: FamilyID? = nil, person: PersonID? = nil,
        language: Language = .bokmal
    ) {
        self.id = id
        self.municipality = municipality
        self.role = role
        self.name = name
        self.service = service
        self.family = family
        self.person = person
        self.language = language
    }

    package var caller: Caller {
        Caller(
            account: id, role: role, municipality: municipality, service: service,
            family: family, person: person)
    }
}
