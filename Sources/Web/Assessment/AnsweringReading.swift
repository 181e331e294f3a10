import Instruments
import UseCases

/// What a form sent, read against the questionnaire as it stands, and whether there is something to
/// keep. Pure, since it is read while the family's file is open.
struct AnsweringReading: Sendable {
    let sheet: AnsweringSheet
    /// The question of a page of its own; nil for the whole page.
    let item: FormItem?
    private(set) var turn: AnsweringTurn
    private(set) var isKept = false

    /// - Throws: `Refused` for forged identities.
    init(whole fields: FormFields, of sheet: AnsweringSheet) throws {
        self.sheet = sheet
        item = nil
        turn = try AnsweringTurn(fields, to: sheet)
        if turn.isMore || turn.then == .say { return }
        if turn.isNothing, turn.state.faults.isEmpty {
            let mustSay = ![.pause, .keep].contains(turn.then) && sheet.done.isEmpty
            if mustSay { turn.fail(firstField, sheet.texts.chooseAnAnswer) }
            return
        }
        // What is right is kept although something else has to be mended, so that an alarming
        // answer never waits for a number that was mistyped.
        if !turn.state.faults.isEmpty { turn.keepWhatStood() }
        isKept = turn.state.faults.isEmpty || !turn.answers.isBlank
    }

    /// - Throws: `Refused` for a question that is not asked, and for forged identities.
    init(one token: String, _ fields: FormFields, of sheet: AnsweringSheet) throws {
        let item = try sheet.question(token)
        self.sheet = sheet
        self.item = item
        turn = try AnsweringTurn(fields, to: sheet, item: item)
        if turn.isMore || turn.then == .say || turn.isLeaving(item, of: sheet) { return }
        if turn.isNothing, turn.state.faults.isEmpty, turn.then != .keep,
            !sheet.done.contains(item.id)
        {
            turn.fail(sheet.names.answer(item.id), sheet.texts.chooseAnAnswer)
        }
        isKept = !turn.isNothing && turn.state.faults.isEmpty
    }

    private var firstField: String {
        sheet.questions.first.map { sheet.names.answer($0.id) } ?? "main"
    }
}

extension AnsweringSheet {
    /// - Throws: `Refused` for a question that is not asked.
    func question(_ token: String) throws -> FormItem {
        let id = names.item(token)
        return try questions.first { $0.id == id }.orRefused()
    }
}
