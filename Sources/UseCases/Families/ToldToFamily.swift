import Domain

/// What a member of the family is told on the first page: who opened the file in acute need and
/// what came of it, what was answered, and who their coordinator is now.
package struct ToldToFamily: Sendable {
    /// So long does it stand there [own choice]; afterwards the log and the page of questions
    /// still tell it.
    private static let days = 30

    /// The newest first.
    package let emergencies: [Emergency]
    package let answered: [Request]
    /// Since when, if somebody else took over lately.
    package let newCoordinator: NewCoordinator?
    package let helpers: Helpers
    private let clock: Clock

    package struct NewCoordinator: Sendable {
        package let account: AccountID
        package let at: Instant
    }

    /// Empty for who is no member: others are told elsewhere.
    init(of file: CaseFile) throws {
        clock = file.clock
        guard file.caller.role.isFamily else {
            (emergencies, answered, newCoordinator) = ([], [], nil)
            helpers = Helpers(services: [], accounts: [])
            return
        }
        let since = file.now.adding(seconds: -ToldToFamily.days * 86_400)
        emergencies = try file.emergencies.all().filter { emergency in
            emergency.from > since || (emergency.review?.said.at ?? emergency.from) > since
        }.reversed()
        answered = try file.requests.all().filter { request in
            request.answer.map { $0.said.at > since } ?? false
        }.reversed()
        newCoordinator = try file.lastHandOver().flatMap { at in
            at > since ? NewCoordinator(account: file.standing.coordinator, at: at) : nil
        }
        let named =
            emergencies.flatMap(\.accounts) + answered.flatMap(\.accounts)
            + [newCoordinator?.account].compactMap(\.self)
        helpers =
            named.isEmpty
            ? Helpers(services: [], accounts: []) : try file.named(Set(named))
    }

    package func day(of moment: Instant) -> Day { clock.day(of: moment) }
}

extension Emergency {
    /// Who opened, and who reviewed.
    fileprivate var accounts: [AccountID] {
        guard case .account(let reviewer) = review?.said.by else { return [account] }
        return [account, reviewer]
    }
}
