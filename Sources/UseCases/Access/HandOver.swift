import Domain

/// Hands a family over to another coordinator of the municipality: from then on it is theirs.
package struct HandOver: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `Stale` if the family was changed meanwhile; `Refused` unless the other is a
    ///   coordinator here.
    package func callAsFunction(
        _ family: FamilyID, to other: AccountID, edition: Int, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .handOver) { file in
            var family = try file.wholeFamily()
            guard family.edition == edition else { throw Stale() }
            guard let account = try file.accounts([other])[other],
                account.role == .coordinator, account.id != family.coordinator
            else { throw Refused() }
            family.coordinator = other
            try file.save(family)
        }
    }
}
