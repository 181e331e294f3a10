import Domain
import Instruments

/// Keeps what was answered on one form in an open file: the same for who is signed in and for who
/// came by a link.
struct SheetKeeper {
    let file: CaseFile
    let catalogue: AskedCatalogue

    /// - Throws: `AnswersFault`, `Refused`.
    func keep(_ sheet: AnsweredSheet) throws -> Answering {
        let given = try file.responses.all()
        let kept = try file.kept(sheet.id, among: given) { $0.isOn(sheet) }
        // Answers to a form as it was before are no answers to the one that was begun.
        if let kept, let number = sheet.number, kept.keyVersion != number,
            sheet.instrument.isOwn
        {
            throw Stale()
        }
        let asked = try file.asked(
            catalogue, sheet.instrument, as: kept?.keyVersion ?? sheet.number)
        return try SheetKeeper(file: file, catalogue: asked).keep(sheet, over: kept, given)
    }

    private func keep(
        _ sheet: AnsweredSheet, over kept: Response?, _ given: [Response]
    ) throws -> Answering {
        let person = try file.persons.find(sheet.person)
        let instrument = try asked(sheet, of: person)
        try check(sheet, instrument, hasAnswers: kept != nil)
        var response = kept ?? blank(sheet, instrument)
        let isNew = kept == nil
        if isNew { response.teacher = file.teacher(among: given) }
        let changes = SheetChanges(sheet, to: response)
        if changes.isNothing, !isNew {
            file.keepLine(about: response)
            try raise(for: changes, sheet, instrument)
            return answering(response, sheet, instrument, changes)
        }
        changes.make(in: &response, edition: isNew ? 1 : response.edition + 1)
        stamp(&response, sheet, instrument)
        try save(response, isNew: isNew)
        if !isNew { response.edition += 1 }
        try raise(for: changes, sheet, instrument)
        return answering(response, sheet, instrument, changes)
    }

    /// - Throws: `Refused` for what this round does not ask about this person.
    private func asked(_ sheet: AnsweredSheet, of person: Person) throws -> Instrument {
        let mapping = try file.mappings.find(sheet.mapping)
        let asks = catalogue.asks(of: person, in: mapping, on: file.today)
        guard
            let asked = asks.first(where: {
                $0.instrument.id == sheet.instrument && $0.voice == sheet.voice
            }), file.mayAnswer(about: person.id), file.mayLend(sheet.voice, to: person)
        else { throw Refused() }
        return asked.instrument
    }

    private func check(
        _ sheet: AnsweredSheet, _ instrument: Instrument, hasAnswers: Bool
    ) throws {
        let isBlank = sheet.answers.isBlank && sheet.emptied.isEmpty && sheet.unsaid.isEmpty
        if isBlank, !(sheet.isFinished && hasAnswers) {
            throw AnswersFault.blank
        }
        let faults = catalogue.faults(in: sheet.answers, to: instrument)
        guard faults.isEmpty else { throw AnswersFault.impossible(faults) }
    }

    private func blank(_ sheet: AnsweredSheet, _ instrument: Instrument) -> Response {
        Response(
            id: sheet.id, mapping: sheet.mapping, person: sheet.person,
            informant: file.answerer, instrument: instrument.id,
            instrumentVersion: instrument.version, lifeArea: instrument.area,
            answers: Answers(), results: [], answeredAt: file.now, voice: sheet.voice)
    }

    private func stamp(
        _ response: inout Response, _ sheet: AnsweredSheet, _ instrument: Instrument
    ) {
        response.results = Scoring.results(for: response.answers, by: instrument)
        response.keyVersion = instrument.keyVersion
        if response.voice != .teacher { response.informant = file.answerer }
        response.answeredAt = file.now
        response.press = sheet.press
        guard sheet.isFinished || isWhole(response) else { return }
        response.finishedAt = response.finishedAt ?? file.now
    }

    /// Whether every question that is asked is answered or declined: then it is finished, whether
    /// or not somebody says so.
    private func isWhole(_ response: Response) -> Bool {
        catalogue.form(response.instrument)?.remaining(in: response.answers).isEmpty ?? false
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
        let lost = changes.lostReasons(instrument).filter { !kept.contains($0) }
        if lost.isEmpty { return }
        let open = try file.shelves.alerts.all().filter {
            $0.person == sheet.person && $0.mapping == sheet.mapping && $0.handling == nil
        }
        try raise(lost.filter { reason in !open.contains { $0.reason == reason } }, sheet)
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

extension Response {
    /// Whether it is this form, whoever answers it.
    fileprivate func isOn(_ sheet: AnsweredSheet) -> Bool {
        person == sheet.person && instrument == sheet.instrument && mapping == sheet.mapping
            && voice == sheet.voice
    }
}

extension AskedCatalogue {
    /// Everything that cannot be right in these answers.
    package func faults(in answers: Answers, to instrument: Instrument) -> [AnswerFault] {
        let own = settings.imported.last { $0.id == instrument.id && $0.isOwn }
        return own.map { $0.form.faults(in: answers) } ?? instrument.faults(in: answers)
    }
}
