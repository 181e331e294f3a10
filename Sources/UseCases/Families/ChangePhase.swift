import Domain

/// Moves a family on to another phase of its way, up to closing it.
package struct ChangePhase: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// The same phase again changes nothing.
    /// - Throws: `Refused`; `Stale` if the family was changed meanwhile.
    package func callAsFunction(
        _ family: FamilyID, to phase: FamilyPhase, edition: Int, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .changePhase) { file in
            var family = try file.wholeFamily()
            guard family.phase != phase else { return }
            guard family.edition == edition else { throw Stale() }
            family.phase = phase
            try file.save(family)
        }
    }
}
