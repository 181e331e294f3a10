import Domain

/// Hands a family over to another coordinator of the municipality: from then on it is theirs.
package struct HandOver: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// Opens the form for it.
    /// - Throws: `Refused` unless the caller may hand the family over.
    package func open(_ family: FamilyID, by caller: Caller) async throws -> HandOverChoices {
        try await files.read(family, by: caller, as: .seeTeam) { file in
            guard file.may(.handOver) else { throw Refused() }
            return HandOverChoices(
                family: file.family, edition: try file.wholeFamily().edition,
                coordinators: try file.otherCoordinators())
        }
    }

    /// - Throws: `Stale` if the family was changed meanwhile; `Refused` unless the other is a
    ///   coordinator here.
    package func callAsFunction(
        _ family: FamilyID, to other: AccountID, edition: Int, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .handOver) { file in
            var family = try file.wholeFamily()
            guard family.edition == edition else { throw Stale() }
            guard try file.otherCoordinators().contains(where: { $0.id == other }) else {
                throw Refused()
            }
            family.coordinator = other
            try file.save(family)
        }
    }
}

/// Whom a family can be handed over to.
package struct HandOverChoices: Sendable {
    package let family: FamilyLabel
    package let edition: Int
    package let coordinators: [Account]
}
