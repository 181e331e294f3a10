import Domain

/// Somebody who works for the municipality or a service, with what the directory knows beside the
/// account.
package struct StaffMember: Sendable, Equatable {
    package let account: Account
    /// Nil while it may sign in.
    package let endedAt: Instant?
    /// Whether an identity is attached to it, so that one can sign in as it.
    package let hasIdentity: Bool

    package init(account: Account, endedAt: Instant?, hasIdentity: Bool) {
        self.account = account
        self.endedAt = endedAt
        self.hasIdentity = hasIdentity
    }

    package var isEnded: Bool { endedAt != nil }

    /// Ending can be undone within a day; after that one is added anew.
    package func mayBeTakenUp(at now: Instant) -> Bool {
        guard let endedAt else { return false }
        return now < endedAt.adding(seconds: StaffRules.regret)
    }
}
