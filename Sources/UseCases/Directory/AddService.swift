import Domain

/// Adds a service that helps families.
package struct AddService: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// A second press of the same button changes nothing.
    /// - Throws: `Refused` unless the caller is an administrator; `Stale` if another service
    ///   stands under this identity.
    package func callAsFunction(
        _ id: ServiceID, called name: Name, sort: ServiceSort, by caller: Caller
    ) async throws {
        let service = Service(
            id: id, municipality: caller.municipality, name: name, sort: sort)
        try await files.change(by: caller, as: .manageStaff) { shelves, _ in
            if try shelves.insert(service) { return }
            guard try shelves.services().contains(service) else { throw Stale() }
        }
    }
}
