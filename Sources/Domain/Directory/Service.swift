/// A public service or a voluntary offer that can help a family.
package struct Service: Sendable, Equatable {
    package let id: ServiceID
    package let municipality: MunicipalityID
    package let name: Name
    package let sort: ServiceSort

    package init(id: ServiceID, municipality: MunicipalityID, name: Name, sort: ServiceSort) {
        self.id = id
        self.municipality = municipality
        self.name = name
        self.sort = sort
    }
}

/// The sort of help a service gives. PPT and BUP are the Norwegian school-psychology and
/// child-psychiatry services.
package enum ServiceSort: String, CaseIterable, Sendable {
    case school, kindergarten, healthClinic, childWelfare, nav, ppt, bup, housing, voluntary
}
