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

    /// - Throws: `Refused`, also for a finding that is not there; `NeedIsThere` when another need
    ///   was made of it; `Stale` if something else stands under the identity.
    package func add(
        _ id: NeedID, _ draft: Draft, from source: NeedSource, keptFrom: Set<PersonID> = [],
        in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .writeNeed) { file in
            try file.requireMember(draft.subject)
            if case .mapping(let id) = source { _ = try file.mappings.find(id) }
            if let finding = source.finding {
                _ = try file.blind(to: finding)
                if let there = try file.need(of: finding), there.id != id {
                    return try file.write(draft, again: there)
                }
            }
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
            need.change(to: draft)
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

extension CaseFile {
    /// What was taken back stands again, with what was written now.
    /// - Throws: `NeedIsThere` for one that stands in the plan: what was typed is shown beside it.
    fileprivate func write(_ draft: WriteNeed.Draft, again there: Need) throws {
        guard there.isTakenBack else { throw NeedIsThere(need: there.id) }
        var need = there
        need.change(to: draft)
        need.status = .open
        try needs.save(need)
    }
}

extension Need {
    fileprivate mutating func change(to draft: WriteNeed.Draft) {
        subject = draft.subject
        lifeArea = draft.area
        words = draft.words
        weight = draft.weight
    }
}
