import Domain

/// Makes a need of something that was found out, with one press. A finding is a need once: a second
/// press, another telephone, and a press after it was taken back all lead to the same need.
package struct MakeNeed: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// What the need says.
    package struct Draft: Sendable {
        package let subject: Subject
        package let area: LifeArea
        /// The words of the finding.
        package let words: Words
        /// Words that tell the area alone, for a part of the plan that a helper reads.
        package let bareWords: Words

        package init(subject: Subject, area: LifeArea, words: Words, bareWords: Words) {
            self.subject = subject
            self.area = area
            self.words = words
            self.bareWords = bareWords
        }
    }

    /// It is kept from the members who may not read what it is made of, until somebody shows it.
    /// - Returns: The need that stands for the finding.
    /// - Throws: `Refused`, also for a finding that is not there.
    package func callAsFunction(
        _ id: NeedID, of finding: Finding, _ draft: Draft, in family: FamilyID, by caller: Caller
    ) async throws -> NeedID {
        try await files.change(family, by: caller, as: .writeNeed) { file in
            let blind = try file.blind(to: finding)
            if let there = try file.need(of: finding) { return try file.again(there) }
            try file.requireMember(draft.subject)
            let isReleased = try file.isReleased(draft.subject, in: draft.area)
            let need = Need(
                id: id, subject: draft.subject, lifeArea: draft.area,
                words: isReleased ? draft.bareWords : draft.words, weight: .much,
                source: .finding(finding), said: file.said)
            _ = try file.needs.add(need)
            try file.keep(id.text, from: blind.subtracting(file.keeper.blind(to: need)))
            return id
        }
    }

    /// Takes back what one press made. A second press changes nothing.
    /// - Returns: The finding that the need was made of.
    /// - Throws: `Refused`; `Stale` if the need was changed since.
    package func undo(
        _ id: NeedID, edition: Int, in family: FamilyID, by caller: Caller
    ) async throws -> Finding {
        try await files.change(family, by: caller, as: .writeNeed) { file in
            var need = try file.needs.find(id)
            guard let finding = need.source.finding else { throw Refused() }
            if need.isTakenBack {
                file.keeper.wrote(need)
                return finding
            }
            guard need.edition == edition else { throw Stale() }
            need.status = .takenBack(on: file.today)
            try file.needs.save(need)
            return finding
        }
    }
}

/// A need that was to be made of a finding stands in the plan already, in other words.
package struct NeedIsThere: Error, Hashable {
    package let need: NeedID
}

extension CaseFile {
    /// The need that was made of a finding, in the plan or taken back.
    func need(of finding: Finding) throws -> Need? {
        try needs.all().first { $0.source.finding?.key == finding.key }
    }

    /// Puts what was taken back into the plan again.
    fileprivate func again(_ need: Need) throws -> NeedID {
        guard need.isTakenBack else {
            // That somebody pressed again is no more for others to read than the need is.
            keeper.wrote(need)
            return need.id
        }
        var need = need
        need.status = .open
        try needs.save(need)
        return need.id
    }
}
