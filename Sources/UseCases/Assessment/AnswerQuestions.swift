import Domain
import Instruments

/// Keeps somebody's answers to a questionnaire, counts the scores and raises the alarm that an
/// answer may call for, all in one transaction.
package struct AnswerQuestions: Sendable {
    let files: CaseFiles
    let questionnaires: Questionnaires

    package init(_ files: CaseFiles, _ questionnaires: Questionnaires) {
        self.files = files
        self.questionnaires = questionnaires
    }

    /// What was answered, about whom, in which round.
    package struct Sheet: Sendable {
        package let id: ResponseID
        package let mapping: MappingID
        package let person: PersonID
        package let instrument: InstrumentID
        package let answers: Answers
        /// The edition that the form was opened with; nil for a first answer.
        package let edition: Int?
        /// A new identity for the alert, should one be raised.
        package let alert: AlertID

        package init(
            id: ResponseID, mapping: MappingID, person: PersonID, instrument: InstrumentID,
            answers: Answers, edition: Int?, alert: AlertID
        ) {
            self.id = id
            self.mapping = mapping
            self.person = person
            self.instrument = instrument
            self.answers = answers
            self.edition = edition
            self.alert = alert
        }
    }

    /// Gives the safety paths that the answers open; empty when there are none.
    /// - Throws: `AnswersFault`, `Stale`, `Refused`.
    package func callAsFunction(
        _ sheet: Sheet, in family: FamilyID, by caller: Caller
    ) async throws -> [SafetyReason] {
        try await files.change(family, by: caller, as: .answerQuestions) { file in
            let response = try scored(sheet, in: file)
            guard try keep(response, of: sheet, in: file) else { return [] }
            return try raise(sheet, in: file)
        }
    }

    private func scored(_ sheet: Sheet, in file: CaseFile) throws -> Response {
        let person = try file.persons.find(sheet.person)
        _ = try file.mappings.find(sheet.mapping)
        let found = questionnaires.find(sheet.instrument, about: person, on: file.today)
        guard let instrument = found else { throw Refused() }
        guard !sheet.answers.isBlank else { throw AnswersFault.blank }
        let faults = instrument.faults(in: sheet.answers)
        guard faults.isEmpty else { throw AnswersFault.impossible(faults) }
        return Response(
            id: sheet.id, mapping: sheet.mapping, person: person.id,
            informant: file.caller.author, instrument: instrument.id,
            instrumentVersion: instrument.version, lifeArea: instrument.area,
            answers: sheet.answers,
            results: Scoring.results(for: sheet.answers, by: instrument),
            answeredAt: file.now, edition: sheet.edition ?? 1)
    }

    /// False for the second click of a double click.
    private func keep(_ response: Response, of sheet: Sheet, in file: CaseFile) throws -> Bool {
        guard let edition = sheet.edition else { return try file.responses.add(response) }
        var kept = try file.responses.find(response.id, edition: edition)
        guard kept.person == response.person, kept.instrument == response.instrument else {
            throw Refused()
        }
        kept.answers = response.answers
        kept.results = response.results
        kept.informant = response.informant
        kept.answeredAt = response.answeredAt
        try file.responses.save(kept)
        return true
    }

    private func raise(_ sheet: Sheet, in file: CaseFile) throws -> [SafetyReason] {
        let instrument = questionnaires.catalog.instrument(sheet.instrument)
        let paths = instrument?.safetyPaths(for: sheet.answers) ?? []
        let reasons = paths.compactMap { SafetyReason(rawValue: $0.rawValue) }
        for reason in reasons {
            try file.raise(
                SafetyAlert(
                    id: sheet.alert, person: sheet.person, mapping: sheet.mapping, reason: reason,
                    raisedAt: file.now))
        }
        return reasons
    }
}

/// Why answers cannot be kept as they are.
package enum AnswersFault: Error, Equatable {
    case blank
    case impossible([AnswerFault])
}
