import Domain

/// Says that something no longer weighs or carries, or that it does again after all.
package struct EndFactor: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// The same again changes nothing.
    /// - Throws: `Stale`, `Refused`.
    package func callAsFunction(
        _ id: FactorID, edition: Int, holds: Bool, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .noteFactor) { file in
            guard try file.factors.find(id).holds != holds else { return }
            var factor = try file.factors.find(id, edition: edition)
            factor.endedOn = holds ? nil : file.today
            try file.factors.save(factor)
        }
    }
}
