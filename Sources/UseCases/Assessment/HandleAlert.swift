import Domain

/// Writes what was done about an answer that needed somebody at once.
package struct HandleAlert: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `Stale`, `Refused`.
    package func callAsFunction(
        _ id: AlertID, edition: Int, words: Words, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .handleAlert) { file in
            var alert = try file.alerts.find(id, edition: edition)
            alert.handling = SafetyAlert.Handling(by: caller.account, at: file.now, words: words)
            try file.alerts.save(alert)
        }
    }
}
