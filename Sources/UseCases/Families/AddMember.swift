import Domain

/// Adds a member to a family.
package struct AddMember: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package func callAsFunction(
        _ person: Person, to family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .changeMembers) { file in
            _ = try file.persons.add(person)
        }
    }
}

/// Corrects what is written about a member.
package struct CorrectMember: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `Stale` if somebody else corrected it meanwhile.
    package func callAsFunction(
        _ person: Person, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .changeMembers) { file in
            _ = try file.persons.find(person.id, edition: person.edition)
            try file.persons.save(person)
        }
    }
}
