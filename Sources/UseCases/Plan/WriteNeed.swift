import Domain

/// Writes a need, or changes how it reads.
package struct WriteNeed: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// What a need says.
    package struct Draft: Sendable {
        package let subject: Subject
        package let area: LifeArea
        package let words: Words
        package let weight: NeedWeight

        package init(subject: Subject, area: LifeArea, words: Words, weight: NeedWeight) {
            self.subject = subject
            self.area = area
            self.words = words
            self.weight = weight
        }
    }

    package func add(
        _ id: NeedID, _ draft: Draft, from source: NeedSource, keptFrom: Set<PersonID> = [],
        in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .writeNeed) { file in
            try file.requireMember(draft.subject)
            if case .mapping(let id) = source { _ = try file.mappings.find(id) }
            let need = Need(
                id: id, subject: draft.subject, lifeArea: draft.area, words: draft.words,
                weight: draft.weight, source: source, said: file.said)
            _ = try file.needs.add(need)
            try file.keep(id.text, from: keptFrom)
        }
    }

    /// - Throws: `Stale`, `Refused`.
    package func change(
        _ id: NeedID, edition: Int, to draft: Draft, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .writeNeed) { file in
            try file.requireMember(draft.subject)
            var need = try file.needs.find(id, edition: edition)
            need.subject = draft.subject
            need.lifeArea = draft.area
            need.words = draft.words
            need.weight = draft.weight
            try file.needs.save(need)
        }
    }

    /// Says that a need is met, taken back or open again.
    /// - Throws: `Stale`, `Refused`.
    package func settle(
        _ id: NeedID, edition: Int, as settling: Settling, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .writeNeed) { file in
            var need = try file.needs.find(id, edition: edition)
            switch settling {
            case .open: need.status = .open
            case .met: need.status = .met(on: file.today)
            case .takenBack: need.status = .takenBack(on: file.today)
            }
            try file.needs.save(need)
        }
    }

    package enum Settling: String, Sendable, CaseIterable {
        case open, met, takenBack
    }
}
