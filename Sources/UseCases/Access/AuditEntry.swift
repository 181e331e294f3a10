import Domain

/// One line of the log: who did what, when, in which role, and whether it was allowed.
/// It holds no content about the family.
package struct AuditEntry: Sendable, Equatable {
    package let at: Instant
    package let account: AccountID
    package let role: Role
    /// The raw value of an `Act` or a `MunicipalAct`.
    package let act: String
    package let isChange: Bool
    package let outcome: AuditOutcome

    package init(
        at: Instant, account: AccountID, role: Role, act: String, isChange: Bool,
        outcome: AuditOutcome
    ) {
        self.at = at
        self.account = account
        self.role = role
        self.act = act
        self.isChange = isChange
        self.outcome = outcome
    }
}

package enum AuditOutcome: String, Sendable {
    case allowed, refused
}
