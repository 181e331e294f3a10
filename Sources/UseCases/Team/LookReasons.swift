import Domain

/// Why each who stands in the log could look, from what the reader may know of: consents,
/// openings in acute need, who the coordinator is.
package struct LookReasons: Sendable {
    private let coordinator: AccountID
    private let consents: [Consent]
    private let emergencies: [Emergency]
    private let clock: Clock

    package enum Reason: Sendable {
        case coordinator
        /// The consents under which they may look.
        case consents([Consent])
        case emergency(Emergency)
    }

    init(of file: CaseFile) throws {
        coordinator = file.standing.coordinator
        consents = try file.consents.all()
        emergencies = try file.emergencies.all()
        clock = file.clock
    }

    /// Nil where nothing is known but the role.
    package func reason(of account: Account, on day: Day) -> Reason? {
        if account.id == coordinator { return .coordinator }
        if let opening = emergencies.last(where: {
            $0.account == account.id && clock.day(of: $0.from) == day
        }) {
            return .emergency(opening)
        }
        let open = consents.filter { $0.receiver.includes(account.caller) && $0.isSaidYesTo }
        return open.isEmpty ? nil : .consents(open)
    }
}

extension Consent {
    fileprivate var isSaidYesTo: Bool { answers.contains { $0.given != nil } }
}
