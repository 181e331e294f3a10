import Domain

/// Says which of the municipality's types of family this one is most like, or none.
package struct ChooseFamilyType: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// The same type again changes nothing.
    /// - Throws: `Refused` also for a type that the typology of that number does not have; `Stale`.
    package func callAsFunction(
        _ type: FactorCode?, edition: Int, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .noteFactor) { file in
            var whole = try file.wholeFamily()
            guard file.sees(.factor) else { throw Refused() }
            if let type, try file.shelves.settings().familyType(type) == nil { throw Refused() }
            guard whole.type != type else { return }
            guard whole.edition == edition else { throw Stale() }
            whole.type = type
            try file.save(whole)
        }
    }
}
