import Domain

/// Writes what matters to somebody, in their words.
package struct SayWhatMatters: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// A member speaks for themself; others write for the family.
    package func callAsFunction(
        _ id: MatterID, about subject: Subject, words: Words, keptFrom: Set<PersonID> = [],
        in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .sayWhatMatters) { file in
            try file.requireMember(subject)
            try file.requireOwnVoice(subject)
            let matter = Matter(id: id, subject: subject, words: words, said: file.said)
            _ = try file.matters.add(matter)
            try file.keep(id.text, from: keptFrom)
        }
    }
}

/// Takes back what was said to matter, or lets it stand again.
package struct TakeBackMatter: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `Stale`, `Refused`.
    package func callAsFunction(
        _ id: MatterID, edition: Int, stands: Bool, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .sayWhatMatters) { file in
            var matter = try file.matters.find(id, edition: edition)
            guard matter.mayBeTakenBack(by: caller) else { throw Refused() }
            matter.takenBackOn = stands ? nil : file.today
            try file.matters.save(matter)
        }
    }
}

extension CaseFile {
    /// A member of the family speaks for themself or for all, never for another member.
    fileprivate func requireOwnVoice(_ subject: Subject) throws {
        guard let own = caller.person else { return }
        guard subject == .family || subject == .person(own) else { throw Refused() }
    }

    /// - Throws: `Refused` if the subject is a person who is no member the caller knows of.
    package func requireMember(_ subject: Subject) throws {
        guard let id = subject.person else { return }
        guard members.contains(where: { $0.id == id }) else { throw Refused() }
    }
}
