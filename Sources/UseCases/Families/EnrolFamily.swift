import Domain

/// Takes a family in: its name, why, from when, and its first member.
package struct EnrolFamily: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// Opens the form for it.
    /// - Throws: `Refused` unless the caller is a coordinator.
    package func open(by caller: Caller) async throws { try await files.mayEnrol(by: caller) }

    /// - Throws: `Refused` unless the caller is a coordinator.
    package func callAsFunction(
        _ id: FamilyID, called name: Name, enrolment: Enrolment, first person: Person,
        by caller: Caller
    ) async throws {
        let family = Family(
            id: id, municipality: caller.municipality, coordinator: caller.account,
            chosenName: name, enrolment: enrolment)
        try await files.enrol(family, by: caller) { file in
            _ = try file.persons.add(person)
        }
    }
}
