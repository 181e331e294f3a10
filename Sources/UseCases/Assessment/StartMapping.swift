import Domain

/// Starts a round of mapping for the whole family.
package struct StartMapping: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package func callAsFunction(
        _ id: MappingID, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .startMapping) { file in
            let mapping = Mapping(id: id, startedOn: file.today, startedBy: caller.account)
            guard try file.mappings.add(mapping) else { return }
            try file.enter(.planning, from: .baseline)
        }
    }
}

extension CaseFile {
    /// Moves the family on to a phase, if it is in the one before.
    package func enter(_ phase: FamilyPhase, from before: FamilyPhase) throws {
        var moved = try wholeFamily()
        guard moved.phase == before else { return }
        moved.phase = phase
        try save(moved)
    }
}
