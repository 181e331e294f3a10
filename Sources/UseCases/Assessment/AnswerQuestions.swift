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
            let reasons = reasons(in: sheet)
            if try keep(response, of: sheet, in: file) { try raise(reasons, sheet, in: file) }
            return reasons
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

    /// False for the second click of a double click. A first answer that finds another one there
    /// is stale: nobody's answers are hidden behind somebody else's.
    private func keep(_ response: Response, of sheet: Sheet, in file: CaseFile) throws -> Bool {
        guard let edition = sheet.edition else {
            guard try !file.responses.all().contains(where: response.competes(with:)) else {
                throw Stale()
            }
            return try file.responses.add(response)
        }
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

    private func reasons(in sheet: Sheet) -> [SafetyReason] {
        let instrument = questionnaires.catalog.instrument(sheet.instrument)
        let paths = instrument?.safetyPaths(for: sheet.answers) ?? []
        return paths.compactMap { SafetyReason(rawValue: $0.rawValue) }
    }

    private func raise(
        _ reasons: [SafetyReason], _ sheet: Sheet, in file: CaseFile
    ) throws {
        for reason in reasons {
            try file.raise(
                SafetyAlert(
                    id: sheet.alert, person: sheet.person, mapping: sheet.mapping, reason: reason,
                    raisedAt: file.now))
        }
    }
}

extension Response {
    /// Whether both answer the same questions about the same person in the same round.
    fileprivate func competes(with other: Response) -> Bool {
        id != other.id && person == other.person && instrument == other.instrument
            && mapping == other.mapping
    }
}

/// Why answers cannot be kept as they are.
package enum AnswersFault: Error, Equatable {
    case blank
    case impossible([AnswerFault])
}
