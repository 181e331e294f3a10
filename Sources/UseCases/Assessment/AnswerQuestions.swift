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

    /// Gives the safety paths that the answers open; empty when there are none. An alarming answer
    /// raises its alert also when the sheet is stale and the answers cannot be kept.
    /// - Throws: `AnswersFault`, `Stale`, `Refused`.
    package func callAsFunction(
        _ sheet: Sheet, in family: FamilyID, by caller: Caller
    ) async throws -> [SafetyReason] {
        let outcome = try await files.change(family, by: caller, as: .answerQuestions) { file in
            let response = try scored(sheet, in: file)
            let kept = try keep(response, of: sheet, in: file)
            let reasons = reasons(in: sheet)
            if kept != .already { try raise(reasons, sheet, in: file) }
            return (kept, reasons)
        }
        if outcome.0 == .stale { throw Stale() }
        return outcome.1
    }

    private enum Keeping {
        case kept
        /// The second click of a double click.
        case already
        /// Somebody else answered meanwhile: nobody's answers are hidden behind another's.
        case stale
    }

    private func scored(_ sheet: Sheet, in file: CaseFile) throws -> Response {
        let person = try file.persons.find(sheet.person)
        try requireOpen(sheet.mapping, in: file)
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

    private func keep(
        _ response: Response, of sheet: Sheet, in file: CaseFile
    ) throws -> Keeping {
        let all = try file.responses.all()
        guard let kept = all.first(where: { $0.id == response.id }) else {
            guard sheet.edition == nil else { throw Refused() }
            if all.contains(where: response.competes(with:)) { return .stale }
            return try file.responses.add(response) ? .kept : .already
        }
        guard kept.isOnSameSheet(as: response) else { throw Refused() }
        if kept.answers == response.answers { return .already }
        // Who went back in the browser and answered again sends the form of a first answer.
        let isOwnAgain = sheet.edition == nil && kept.informant == response.informant
        guard kept.edition == sheet.edition || isOwnAgain else { return .stale }
        try file.responses.save(kept.answered(again: response))
        return .kept
    }

    /// A finished round stays as it was answered, but for what the coordinator corrects.
    private func requireOpen(_ mapping: MappingID, in file: CaseFile) throws {
        _ = try file.mappings.find(mapping)
        let newest = try file.mappings.all().last?.id
        guard file.caller.role == .coordinator || newest == mapping else { throw Refused() }
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
    fileprivate func isOnSameSheet(as other: Response) -> Bool {
        person == other.person && instrument == other.instrument && mapping == other.mapping
    }

    fileprivate func competes(with other: Response) -> Bool {
        id != other.id && isOnSameSheet(as: other)
    }

    fileprivate func answered(again new: Response) -> Response {
        var kept = self
        kept.answers = new.answers
        kept.results = new.results
        kept.informant = new.informant
        kept.answeredAt = new.answeredAt
        return kept
    }
}

/// Why answers cannot be kept as they are.
package enum AnswersFault: Error, Equatable {
    case blank
    case impossible([AnswerFault])
}
