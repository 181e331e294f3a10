import Domain
import Instruments

/// Keeps what was answered on one form in an open file: the same for who is signed in and for who
/// came by a link.
struct SheetKeeper {
    let file: CaseFile
    /// The questionnaire as it was opened in the same transaction.
    let open: QuestionSheet

    private var catalogue: AskedCatalogue { open.catalogue }

    /// - Throws: `AnswersFault`; `Refused` for answers to another questionnaire than the open one;
    ///   `Stale` for answers to it as it was shown by another number than it was begun by.
    func keep(_ sheet: AnsweredSheet) throws -> Answering {
        let kept = open.response
        guard sheet.place == open.place else { throw Refused() }
        try requireSameNumber(as: kept)
        let instrument = open.instrument
        try check(sheet, instrument, hasAnswers: kept != nil)
        var response = kept ?? blank(sheet, instrument)
        let isNew = kept == nil
        if isNew { response.teacher = file.teacher(among: open.asks.given) }
        let changes = SheetChanges(sheet, to: response)
        if changes.isNothing, !isNew {
            file.keepLine(about: response)
            try raise(for: changes, sheet, instrument)
            return answering(response, sheet, instrument, changes)
        }
        let edition = isNew ? 1 : response.edition + 1
        changes.make(in: &response, edition: edition)
        response.press = sheet.press.map { LinkPress($0, after: response.press, in: edition) }
        stamp(&response, sheet, instrument)
        if changes.isAnswer, let tag = sheet.language { response.read(in: tag) }
        try save(response, isNew: isNew)
        if !isNew { response.edition += 1 }
        try raise(for: changes, sheet, instrument)
        return answering(response, sheet, instrument, changes)
    }

    /// Keeps nothing, because the round is over; an alarming answer is told all the same.
    func tell(_ sheet: AnsweredSheet) throws -> RoundIsOver {
        guard sheet.place == open.place else { throw Refused() }
        file.keepLine(about: open.response ?? blank(sheet, open.instrument))
        let reasons = SafetyReason.of(sheet.answers, to: open.instrument)
        try raiseUnlessWaiting(reasons, sheet)
        return RoundIsOver(person: open.person, reasons: reasons)
    }

    /// Answers to a form as it was before are no answers to the one that was begun.
    private func requireSameNumber(as kept: Response?) throws {
        guard let kept, let shown = open.shown, open.instrument.id.isOwn else { return }
        guard kept.keyVersion == shown else { throw Stale() }
    }

    private func check(
        _ sheet: AnsweredSheet, _ instrument: Instrument, hasAnswers: Bool
    ) throws {
        let isBlank =
            sheet.answers.isBlank && sheet.emptied.isEmpty && sheet.unsaid.isEmpty
            && sheet.cleared.isEmpty
        if isBlank, !(sheet.isFinished && hasAnswers) {
            throw AnswersFault.blank
        }
        let faults = catalogue.faults(in: sheet.answers, to: instrument)
        guard faults.isEmpty else { throw AnswersFault.impossible(faults) }
    }

    private func blank(_ sheet: AnsweredSheet, _ instrument: Instrument) -> Response {
        Response(
            id: sheet.id, mapping: sheet.mapping, person: sheet.person,
            informant: open.asks.answerer, instrument: instrument.id,
            instrumentVersion: instrument.version, lifeArea: instrument.area,
            answers: Answers(), results: [], answeredAt: file.now, voice: sheet.voice)
    }

    private func stamp(
        _ response: inout Response, _ sheet: AnsweredSheet, _ instrument: Instrument
    ) {
        response.results = Scoring.results(for: response.answers, by: instrument)
        response.keyVersion = instrument.keyVersion
        if response.voice != .teacher { response.informant = open.asks.answerer }
        response.answeredAt = file.now
        guard sheet.isFinished || isWhole(response) else { return }
        response.finishedAt = response.finishedAt ?? file.now
    }

    /// Whether every question that is asked is answered or declined: then it is finished, whether
    /// or not somebody says so.
    private func isWhole(_ response: Response) -> Bool {
        open.form.remaining(in: response.answers).isEmpty
    }

    private func save(_ response: Response, isNew: Bool) throws {
        guard isNew else { return try file.responses.save(response) }
        // Another form of this round stands under the identity that this one sent: forged.
        guard try file.responses.add(response) else { throw Refused() }
    }

    /// An answer that was not kept is alarming each time it is sent: one alarm that nobody has
    /// acted on yet is enough for it.
    private func raise(
        for changes: SheetChanges, _ sheet: AnsweredSheet, _ instrument: Instrument
    ) throws {
        let kept = changes.reasons(instrument)
        try raise(kept, sheet)
        try raiseUnlessWaiting(
            changes.lostReasons(instrument).filter { !kept.contains($0) }, sheet)
    }

    private func raiseUnlessWaiting(_ reasons: [SafetyReason], _ sheet: AnsweredSheet) throws {
        if reasons.isEmpty { return }
        let waiting = try file.shelves.alerts.all().filter {
            $0.person == sheet.person && $0.mapping == sheet.mapping && $0.handling == nil
        }
        try raise(reasons.filter { reason in !waiting.contains { $0.reason == reason } }, sheet)
    }

    private func raise(_ reasons: [SafetyReason], _ sheet: AnsweredSheet) throws {
        for reason in reasons {
            try file.raise(
                SafetyAlert(
                    id: sheet.alert, person: sheet.person, mapping: sheet.mapping, reason: reason,
                    raisedAt: file.now))
        }
    }

    /// What the answers on this form call for, whether it was kept now or by the first of two
    /// presses.
    private func answering(
        _ response: Response, _ sheet: AnsweredSheet, _ instrument: Instrument,
        _ changes: SheetChanges
    ) -> Answering {
        Answering(
            response: response, reasons: SafetyReason.of(sheet.answers, to: instrument),
            changedElsewhere: changes.elsewhere)
    }
}
