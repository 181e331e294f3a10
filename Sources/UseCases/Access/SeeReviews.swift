import Domain

/// Shows the leader in charge of privacy what waits: openings to review, questions to answer,
/// wishes to be erased. Of a family only what was asked or opened, never its name.
package struct SeeReviews: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `Refused` unless the caller is the leader in charge.
    package func callAsFunction(by caller: Caller) async throws -> [WaitingReviews] {
        try await files.readEach(by: caller, as: .seeReviews) { try WaitingReviews(of: $0) }
    }
}

/// What waits for the leader in charge of privacy in one family.
package struct WaitingReviews: Sendable {
    package let family: FamilyID
    package let today: Day
    /// Not reviewed yet.
    package let emergencies: [Emergency]
    /// Not answered yet.
    package let requests: [Request]
    /// Who opened, and whom is asked about.
    package let helpers: Helpers

    init(of file: CaseFile) throws {
        family = file.family.id
        today = file.today
        emergencies = try file.emergencies.all().filter { $0.review == nil }
        requests = try file.requests.all().filter { $0.answer == nil }
        helpers = try file.named(
            Set(emergencies.map(\.account) + requests.compactMap(\.sort.account)))
        // That a leader looks would tell of an opening the family is told of later.
        if requests.isEmpty, emergencies.allSatisfy({ !$0.isTold }), let first = emergencies.first {
            file.keepLine(.untilTold(first.id))
        }
    }

    /// What stands for the family on the leader's page: the end of its identity, which is chance.
    package var code: String { family.shortCode }
}

/// Writes whether an opening in acute need was needed, which tells the family of it and closes it.
package struct ReviewEmergency: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `Stale`; `Refused` unless the caller is the leader in charge.
    package func callAsFunction(
        _ id: EmergencyID, edition: Int, wasNeeded: Bool, words: Words, in family: FamilyID,
        by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .reviewEmergency) { file in
            var emergency = try file.emergencies.find(id, edition: edition)
            guard emergency.review == nil else { throw Stale() }
            emergency.close(
                Emergency.Review(said: file.said, wasNeeded: wasNeeded, words: words))
            try file.emergencies.save(emergency)
        }
    }
}

extension Request.Sort {
    /// Whose doing is asked about.
    package var account: AccountID? { if case .log(let account, _) = self { account } else { nil } }
}
