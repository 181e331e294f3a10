import Domain

/// What the coordinator must know of beside the plan: the family is new on her list, somebody
/// opened it in acute need, a member asks her something.
package struct Concerns: Sendable {
    /// An opening stands on her page for a week, and until it is reviewed [own choice].
    private static let told = 7 * 86_400

    /// When another handed the family over and she has not opened it since.
    package let handedOver: Bool
    /// The newest first.
    package let emergencies: [Emergency]
    /// Not answered yet.
    package let requests: [Request]
    /// Who opened, and who is asked about.
    package let helpers: Helpers
    private let clock: Clock

    init(of file: CaseFile) throws {
        let since = file.now.adding(seconds: -Concerns.told)
        emergencies = try file.emergencies.all().filter {
            $0.from > since || $0.review == nil
        }.reversed()
        requests = try file.requests.all().filter { $0.answer == nil }
        let named = Set(emergencies.map(\.account) + requests.compactMap(\.sort.account))
        helpers =
            named.isEmpty ? Helpers(services: [], accounts: []) : try file.named(named)
        handedOver = try file.isHandedOverUnseen()
        clock = file.clock
    }

    package func day(of moment: Instant) -> Day { clock.day(of: moment) }
}

extension CaseFile {
    fileprivate func isHandedOverUnseen() throws -> Bool {
        guard let at = try lastHandOver() else { return false }
        let seen = try shelves.lastTime(caller.account, did: .seeFamily)
        return seen.map { $0 < at } ?? true
    }

    /// The newest handing over, as far back as 40 changes.
    func lastHandOver() throws -> Instant? {
        try shelves.lastTime(did: .handOver, within: 40)
    }
}
