import Domain

/// Shows the administrator services and people who work here: never a family.
package struct SeeDirectory: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// - Throws: `Refused` unless the caller is an administrator.
    package func callAsFunction(by caller: Caller) async throws -> Directory {
        try await files.read(by: caller, as: .seeDirectory) { shelves, _ in
            Directory(
                municipality: shelves.municipality, services: try shelves.services(),
                staff: try shelves.staff())
        }
    }
}

/// The services of a municipality and who works in them.
package struct Directory: Sendable {
    package let municipality: Municipality
    package let services: [Service]
    package let staff: [Account]
}
