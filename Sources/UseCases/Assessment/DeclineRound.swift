import Domain

/// Keeps that somebody does not wish to answer in a round: all of it, or one questionnaire. It is
/// an answer of its own, and can be taken back.
package struct DeclineRound: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// What somebody does not wish to answer.
    package struct Draft: Sendable {
        package let mapping: MappingID
        package let person: PersonID
        package let voice: Voice
        /// Nil for all that the round asks.
        package let questionnaire: String?

        package init(
            _ mapping: MappingID, about person: PersonID, as voice: Voice,
            to questionnaire: String? = nil
        ) {
            self.mapping = mapping
            self.person = person
            self.voice = voice
            self.questionnaire = questionnaire
        }
    }

    /// A second press changes nothing.
    /// - Parameter declines: False takes it back.
    /// - Throws: `Refused` also for what the round does not ask of them.
    package func callAsFunction(
        _ draft: Draft, declines: Bool, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .declineRound) { file in
            var round = try file.runningRound(draft.mapping)
            let member = try file.member(draft.person)
            guard file.mayAnswer(about: member.id), file.mayLend(draft.voice, to: member),
                round.asks(draft)
            else { throw Refused() }
            file.keepLine(file.lineAboutAnswers(of: member.id))
            let isSaid = round.course.declines.contains { $0.isAbout(draft) }
            guard isSaid != declines else { return }
            round.course.declines.removeAll { $0.isAbout(draft) }
            if declines { round.course.declines.append(draft.decline(file.said)) }
            try file.mappings.save(round)
        }
    }
}

extension DeclineRound.Draft {
    fileprivate func decline(_ said: Said) -> RoundDecline {
        RoundDecline(person, voice, to: questionnaire, said: said)
    }
}

extension RoundDecline {
    fileprivate func isAbout(_ draft: DeclineRound.Draft) -> Bool {
        isAbout(draft.person, draft.voice, draft.questionnaire)
    }
}

extension Mapping {
    fileprivate func asks(_ draft: DeclineRound.Draft) -> Bool {
        guard let questionnaire = draft.questionnaire else {
            return asks(about: draft.person, in: draft.voice)
        }
        let ask = Ask(questionnaire, about: draft.person, voice: draft.voice)
        return plan?.asks.contains(ask) ?? false
    }
}

extension CaseFile {
    /// The line about what concerns a member's answers is kept from who may not see those.
    fileprivate func lineAboutAnswers(of person: PersonID) -> KeptLine {
        let keeper = LineKeeper(standing, policy, today, now)
        keeper.wrote(AnswersOf(person: person))
        return keeper.line
    }

    /// A round as the caller may read it: who was reminded, and what others do not wish to answer,
    /// is for who may see those answers.
    func readable(_ round: Mapping) -> Mapping {
        guard caller.role != .coordinator else { return round }
        var seen = round
        seen.course.reminded = []
        seen.course.declines = round.course.declines.filter { decline in
            mayAnswer(about: decline.person)
                && ((try? member(decline.person)).map { mayLend(decline.voice, to: $0) } ?? false)
        }
        return seen
    }
}

/// A member's answers as access rules see them.
private struct AnswersOf: CaseItem {
    static let kind = ContentKind.answers
    let id = ID<AnswersOf>(trusted: "")
    let person: PersonID
    var edition = 1
    var subject: Subject { .person(person) }
    var area: LifeArea? { nil }
}
