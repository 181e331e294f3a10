import Domain

/// Shows who has looked at the family's data and who changed what.
package struct SeeLog: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// The newest 200 entries, newest first, and who was refused.
    /// - Parameter before: The moment from `AccessLog.older`, to go on from there; what was refused
    ///   stands on the first page only.
    package func callAsFunction(
        _ family: FamilyID, before: Instant? = nil, by caller: Caller
    ) async throws -> AccessLog {
        try await files.read(family, by: caller, as: .seeLog) { file in
            let log = try file.log(last: AccessLog.most, before: before)
            let refused = before == nil ? try file.refusals(most: AccessLog.mostRefused) : []
            let named = Set(log.entries.map(\.account) + refused.map(\.account))
            let accounts = try file.accounts(named).filter { _, account in
                account.family == nil || account.family == file.family.id
            }
            let hasGuests = log.entries.contains { $0.role == .guest }
            let links = hasGuests ? try file.links.all() : []
            return AccessLog(
                family: file.family, today: file.today, entries: log.entries, refused: refused,
                older: log.older, accounts: accounts,
                helpers: try file.helpers(), reasons: try LookReasons(of: file), links: links,
                members: file.members)
        }
    }
}

/// The entries of a family's log, with the names of who made them.
package struct AccessLog: Sendable {
    package static let most = 200
    package static let mostRefused = 50

    package let family: FamilyLabel
    package let today: Day
    /// What was allowed, newest first.
    package let entries: [AuditEntry]
    /// By day and account, newest first.
    package let refused: [RefusedAttempts]
    /// What to hand to `SeeLog` for the entries before these; nil if there are none.
    package let older: Instant?
    /// Who made the entries, and helpers who were refused. Somebody of another family who was is
    /// counted, not named.
    package let accounts: [AccountID: Account]
    /// For the names of the services that helpers work in.
    package let helpers: Helpers
    /// Why each could look.
    package let reasons: LookReasons
    /// The one-time links that somebody came by, for who may know of them.
    package let links: [AnswerLink]
    package let members: [Person]
}
