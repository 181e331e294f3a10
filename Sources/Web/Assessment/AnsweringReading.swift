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

    /// The same by a link.
    /// - Throws: `NotAsked` for a question that hangs on an answer and is not asked in this visit.
    init(one token: String, _ fields: FormFields, ofVisited sheet: AnsweringSheet) throws {
        let isAsked = sheet.questions.contains { $0.id == sheet.names.item(token) }
        if !isAsked, sheet.isHanging(token) { throw NotAsked() }
        try self.init(one: token, fields, of: sheet)
    }

    /// Whether the whole page came with an answer to a question that is not asked any more.
    var hasUnasked: Bool {
        guard item == nil, let hanging = sheet.visit?.hanging, !hanging.isEmpty else {
            return false
        }
        let asked = Set(sheet.questions.map(\.id))
        let again = turn.fields.answered.compactMap(sheet.names.item).filter(\.isRepeated)
        return hanging.named.union(again).subtracting(asked).contains { unasked in
            sheet.names.fields(unasked).contains { !turn.fields[$0].isEmpty }
        }
    }

    private var firstField: String {
        sheet.questions.first.map { sheet.names.answer($0.id) } ?? "main"
    }
}

/// The question hangs on an answer that this visit has not given.
struct NotAsked: Error {}

extension AnsweringSheet {
    /// Whether it is asked only after some answer.
    func isHanging(_ token: String) -> Bool {
        names.item(token).map { visit?.hanging.contains($0) ?? false } ?? false
    }

    /// - Throws: `Refused` for a question that is not asked.
    func question(_ token: String) throws -> FormItem {
        let id = names.item(token)
        return try questions.first { $0.id == id }.orRefused()
    }
}
