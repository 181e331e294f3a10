import Domain
import Instruments

/// The round that was answered is over, because a newer one began: the answers were not kept.
package struct RoundIsOver: Error, Equatable {
    /// What the answers call for at once: that was told all the same.
    package let reasons: [SafetyReason]
}

extension AnswerQuestions {
    /// Answers to a round that is over are not kept; an alarming one is told all the same.
    func tell(
        _ sheet: AnsweredSheet, in family: FamilyID, by caller: Caller
    ) async throws -> RoundIsOver {
        try await files.change(family, by: caller, as: .answerQuestions) { file in
            let person = try file.persons.find(sheet.person)
            let catalogue = try file.asked(
                questionnaires.here(file), sheet.instrument, as: sheet.number)
            guard file.mayAnswer(about: person.id), file.mayLend(sheet.voice, to: person),
                let instrument = catalogue.instrument(sheet.instrument)
            else { throw Refused() }
            let reasons = SafetyReason.of(sheet.answers, to: instrument)
            let waiting = try file.shelves.alerts.all().filter {
                $0.person == person.id && $0.mapping == sheet.mapping && $0.handling == nil
            }
            for reason in reasons where !waiting.contains(where: { $0.reason == reason }) {
                try file.raise(
                    SafetyAlert(
                        id: sheet.alert, person: person.id, mapping: sheet.mapping,
                        reason: reason, raisedAt: file.now))
            }
            return RoundIsOver(reasons: reasons)
        }
    }
}
