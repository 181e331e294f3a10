import Domain

/// Changes what a line of the inventory says; who first said it stays.
package struct ChangeFactor: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `Stale`, `Refused`.
    package func callAsFunction(
        _ id: FactorID, edition: Int, to draft: FactorDraft, in family: FamilyID,
        by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .noteFactor) { file in
            try file.requireMember(draft.subject)
            var factor = try file.factors.find(id, edition: edition)
            let placed = try file.placed(draft.what)
            factor.subject = draft.subject
            factor.lifeArea = placed.area
            factor.leaning = placed.leaning
            factor.code = placed.code
            factor.words = placed.words
            try file.factors.save(factor)
        }
    }
}
