import Domain

/// Shows who has looked at the family's data and who changed what.
package struct SeeLog: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// The newest 200 entries, newest first.
    package func callAsFunction(_ family: FamilyID, by caller: Caller) async throws -> AccessLog {
        try await files.read(family, by: caller, as: .seeLog) { file in
            let entries = try file.log(last: 200)
            return AccessLog(
                family: file.family, today: file.today, entries: entries,
                accounts: try file.accounts(Set(entries.map(\.account))))
        }
    }
}

/// The newest entries of a family's log, with the names of who made them.
package struct AccessLog: Sendable {
    package let family: Family
    package let today: Day
    package let entries: [AuditEntry]
    package let accounts: [AccountID: Account]
}
