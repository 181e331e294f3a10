import Domain

/// Writes down something that weighs on a family or carries it.
package struct NoteFactor: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// A second press of the button makes no second line.
    /// - Parameter keptFrom: The members whom it is kept from.
    /// - Throws: `Refused`; `Stale` if something else stands under the identity.
    package func callAsFunction(
        _ id: FactorID, _ draft: FactorDraft, keptFrom: Set<PersonID> = [], in family: FamilyID,
        by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .noteFactor) { file in
            try file.requireMember(draft.subject)
            let placed = try file.placed(draft.what)
            let factor = Factor(
                id: id, subject: draft.subject, lifeArea: placed.area, leaning: placed.leaning,
                code: placed.code, words: placed.words, noted: file.said)
            _ = try file.factors.add(factor)
            try file.keep(id.text, from: keptFrom)
        }
    }
}
