import Domain

/// Shows who has looked at the family's data and who changed what.
package struct SeeLog: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// The newest 200 entries, newest first.
    package func callAsFunction(_ family: FamilyID, by caller: Caller) async throws -> AccessLog {
        try await files.read(family, by: caller, as: .seeLog) { file in
            let entries = try file.log(last: AccessLog.most)
            return AccessLog(
                family: file.family, today: file.today, entries: entries,
                accounts: try file.accounts(Set(entries.map(\.account))),
                helpers: try file.helpers())
        }
    }
}

/// The newest entries of a family's log, with the names of who made them.
package struct AccessLog: Sendable {
    package static let most = 200

    package let family: FamilyLabel
    package let today: Day
    package let entries: [AuditEntry]
    package let accounts: [AccountID: Account]
    /// For the names of the services that helpers work in.
    package let helpers: Helpers
}
