import Domain

/// Lets a member of a family sign in: as a parent, or as a young person from the age at which one
/// has an account of one's own. Whoever it is signs in by the national number.
package struct LetSignIn: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// A second press changes nothing, nor does letting in who is in.
    /// - Throws: `SignInFault`; `Refused` if there is no such member.
    package func callAsFunction(
        _ person: PersonID, as account: AccountID, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .letSignIn) { file in
            let person = try file.persons.find(person)
            guard try file.signIns()[person.id] == nil else { return }
            try file.letIn(person, as: account)
        }
    }
}

/// Ends that a member signs in, at once: whoever is signed in is out at the next page.
package struct EndSignIn: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `Refused` if there is no such member.
    package func callAsFunction(
        _ person: PersonID, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .letSignIn) { file in
            let person = try file.persons.find(person)
            guard let account = try file.signIns()[person.id] else { return }
            try file.endSignIn(account)
        }
    }
}
