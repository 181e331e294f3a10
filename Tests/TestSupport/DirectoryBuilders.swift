import Domain

package func aMunicipality(name: String = "Lindvik") -> Municipality {
    Municipality(id: anID(), name: Name(trusted: name))
}

package func aService(
    in municipality: MunicipalityID, name: String = "Lindvik skole", _ sort: ServiceSort = .school
) -> Service {
    Service(id: anID(), municipality: municipality, name: Name(trusted: name), sort: sort)
}

package func anAccount(
    _ role: Role = .coordinator, in municipality: MunicipalityID, name: String = "Kari Koordinator",
    service: ServiceID? = nil, family: FamilyID? = nil, person: PersonID? = nil
) -> Account {
    Account(
        id: anID(), municipality: municipality, role: role, name: Name(trusted: name),
        service: service, family: family, person: person)
}
