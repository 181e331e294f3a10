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
    /// Who of the family does not read this line.
    package let kept: KeptLine

    package init(
        at: Instant, account: AccountID, role: Role, act: String, isChange: Bool,
        outcome: AuditOutcome, kept: KeptLine = .fromNobody
    ) {
        self.at = at
        self.account = account
        self.role = role
        self.act = act
        self.isChange = isChange
        self.outcome = outcome
        self.kept = kept
    }
}

package enum AuditOutcome: String, Sendable {
    case allowed, refused
}

/// Whom a line of the log is kept from: the date of a change tells that there is something.
package enum KeptLine: Hashable, Sendable {
    case fromNobody
    /// From these members: it is about something that is kept from them.
    case from(Set<PersonID>)
    /// From everyone in the family.
    case fromFamily
    /// From everyone in the family until they are told of this opening in acute need.
    case untilTold(EmergencyID)
}
