import Domain

/// Shows a member what they asked and what was answered; the coordinator what she must answer.
package struct SeeRequests: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package func callAsFunction(
        _ family: FamilyID, by caller: Caller
    ) async throws -> Requests {
        try await files.read(family, by: caller, as: .seeRequests) { try Requests(of: $0) }
    }
}

/// What was asked in one family, as far as the caller may know of it.
package struct Requests: Sendable {
    package let family: FamilyLabel
    package let today: Day
    package let members: [Person]
    /// The newest first.
    package let requests: [Request]
    package let coordinator: AccountID
    /// Those asked about, and who answered.
    package let helpers: Helpers
    package let mayWrite: Bool
    package let mayAnswer: Bool
    private let clock: Clock

    init(of file: CaseFile) throws {
        family = file.family
        today = file.today
        members = file.members
        let found = try file.requests.all()
        requests = found.reversed()
        coordinator = file.standing.coordinator
        helpers = try file.named(Set(found.flatMap(\.accounts) + [coordinator]))
        mayWrite = file.may(.writeRequest) && file.caller.person != nil
        mayAnswer = file.may(.answerRequest)
        clock = file.clock
    }

    package func day(of moment: Instant) -> Day { clock.day(of: moment) }
}

extension Request {
    /// Whom it names.
    var accounts: [AccountID] {
        guard case .account(let answerer) = answer?.said.by else { return [sort.account].found }
        return [sort.account, answerer].found
    }
}

extension [AccountID?] {
    fileprivate var found: [AccountID] { compactMap(\.self) }
}
