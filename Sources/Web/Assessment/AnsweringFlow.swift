import HTML
import Hummingbird
import Instruments
import UseCases

/// What happens with one form, the same for who is signed in and for who came by a link: it is
/// shown, what was given is kept, and one is led on.
struct AnsweringFlow {
    let sheet: AnsweringSheet
    let frame: AnsweringFrame
    /// Whom the questions are about and who sees the answers, where that is known here.
    var notes = HTML.empty
    let calm: SafetyWords
    let keep: @Sendable (AnsweringTurn) async throws -> Answering
    /// The form as it stands after another device was faster.
    let reopen: @Sendable () async throws -> AnsweringSheet

    func whole(isSaved: Bool = false) -> Response { whole(sheet.start, isSaved: isSaved) }

    /// - Throws: `Refused` for a question that is not asked.
    func one(_ token: String) throws -> Response { one(try item(token), sheet.start) }

    /// - Throws: `Refused`.
    func answerWhole(_ fields: FormFields) async throws -> Response {
        var turn = try AnsweringTurn(fields, to: sheet)
        if turn.then == .say { return whole(turn.typed) }
        if case .more(let token) = turn.then {
            return whole(turn.state, more: sheet.names.item(token))
        }
        if turn.isNothing, turn.state.faults.isEmpty {
            if turn.then == .pause { return Reply.see(sheet.pages.pause.path) }
            if turn.then == .keep {
                return Reply.kept(in: sheet.edition ?? 0, sheet.pages.saved)
            }
            if sheet.done.isEmpty { turn.fail(firstField, sheet.texts.chooseAnAnswer) }
        }
        guard turn.state.faults.isEmpty else { return try await mend(&turn) }
        if turn.isNothing { return Reply.see(afterWhole(sheet.form, nil)) }
        return try await kept(turn, at: sheet.pages.whole, alarm: sheet.pages.safetyOfWhole) {
            afterWhole(sheet.form, $0)
        }
    }

    /// What is right is kept although something else has to be mended, so that an alarming answer
    /// never waits for a number that was mistyped.
    private func mend(_ turn: inout AnsweringTurn) async throws -> Response {
        turn.keepWhatStood()
        guard !turn.answers.isBlank else { return whole(turn.state) }
        let outcome = try await keep(turn)
        if !outcome.reasons.isEmpty { return Reply.see(sheet.pages.safetyOfWhole.path) }
        turn.goOn(from: outcome.response.edition)
        return whole(turn.state)
    }

    /// - Throws: `Refused`.
    func answerOne(_ token: String, _ fields: FormFields) async throws -> Response {
        let item = try item(token)
        var turn = try AnsweringTurn(fields, to: sheet, item: item)
        if turn.then == .say { return one(item, turn.typed) }
        if case .more = turn.then { return one(item, turn.state, hasMore: true) }
        if turn.isLeaving(item, of: sheet) { return Reply.see(on(turn, from: item, nil)) }
        if turn.isNothing, turn.state.faults.isEmpty {
            if sheet.done.contains(item.id) { return Reply.see(next(after: item, nil)) }
            turn.fail(sheet.names.answer(item.id), sheet.texts.chooseAnAnswer)
        }
        guard turn.state.faults.isEmpty else { return one(item, turn.state) }
        return try await kept(turn, at: sheet.page(of: item.id), alarm: sheet.pages.safety) {
            on(turn, from: item, $0)
        }
    }

    /// Where the button leads that was pressed.
    private func on(_ turn: AnsweringTurn, from item: FormItem, _ answers: Answers?) -> Path {
        switch turn.then {
        case .pause: return sheet.pages.pause.path
        case .whole: return sheet.pages.whole.path
        case .back:
            let before = sheet.neighbours(of: item.id).before.map { sheet.page(of: $0.id) }
            return (before ?? sheet.pages.back).path
        default: return next(after: item, answers)
        }
    }

    private func kept(
        _ turn: AnsweringTurn, at here: AnsweringPath, alarm: AnsweringPath,
        onward: (Answers) -> Path
    ) async throws -> Response {
        let outcome = try await keep(turn)
        let answers = outcome.response.answers
        let isAlarming = !outcome.reasons.isEmpty
        guard outcome.changedElsewhere.isEmpty else {
            return try await conflict(
                turn, outcome.changedElsewhere, here, onward(answers), isAlarming)
        }
        if turn.then == .keep {
            return Reply.kept(
                in: outcome.response.edition, onward(answers), isAlarming: isAlarming)
        }
        if isAlarming { return Reply.see(alarm.path) }
        return Reply.see(turn.then == .pause ? sheet.pages.pause.path : onward(answers))
    }

    private func conflict(
        _ turn: AnsweringTurn, _ lost: [ItemID], _ here: AnsweringPath, _ onward: Path,
        _ isAlarming: Bool
    ) async throws -> Response {
        let now = try await reopen()
        let items = now.form.allItems.filter { lost.contains($0.id) }
        var calm = calm
        calm.isTold = true
        let page = AnsweringConflict(
            sheet: now, turn: turn, lost: items, here: here, onward: onward,
            safety: isAlarming ? calm.inside : .empty, frame: frame)
        return Reply.answering(page.page, status: .conflict)
    }

    private var firstField: String {
        sheet.questions.first.map { sheet.names.answer($0.id) } ?? "main"
    }

    private func item(_ token: String) throws -> FormItem {
        let id = sheet.names.item(token)
        return try sheet.questions.first { $0.id == id }.orRefused()
    }

    /// The next question that is asked and not answered yet, or where one goes after the form.
    private func next(after item: FormItem, _ answers: Answers?) -> Path {
        let opened = sheet.isByLink ? nil : answers
        let asked = opened.map(sheet.form.questions) ?? sheet.questions
        let place = asked.firstIndex { $0.id == item.id } ?? asked.endIndex - 1
        let later = asked.dropFirst(place + 1)
        let done = answers.map { Set($0.given.keys) } ?? sheet.done
        let open = later.first { !done.contains($0.id) }
        return (open.map { sheet.page(of: $0.id) } ?? sheet.pages.onward).path
    }

    /// Questions that the answers have opened come first.
    private func afterWhole(_ form: Form, _ answers: Answers?) -> Path {
        guard let answers else {
            return sheet.left.isEmpty ? sheet.pages.onward.path : sheet.pages.saved
        }
        let shown = Set(sheet.questions.map(\.id))
        let asked = sheet.isByLink ? sheet.questions : form.questions(after: answers)
        let left = asked.filter { answers[$0.id] == nil }
        if let opened = left.first(where: { !shown.contains($0.id) }) {
            let path = SavedNotice.path(sheet.pages.whole.path)
            return path.at(sheet.names.answer(opened.id))
        }
        return left.isEmpty ? sheet.pages.onward.path : sheet.pages.saved
    }

    private func whole(
        _ form: FormState, more: ItemID? = nil, isSaved: Bool = false
    ) -> Response {
        var framed = frame
        framed.keepsAsGiven = true
        framed.form = AnsweringFrame.questions
        let page = AnsweringWholePage(
            sheet: sheet, form: form, notes: notes, more: more, isSaved: isSaved, frame: framed)
        return Reply.answering(
            page.page, status: form.status(isStale: false), keepsAsGiven: true)
    }

    private func one(_ item: FormItem, _ form: FormState, hasMore: Bool = false) -> Response {
        var framed = frame
        framed.keepsAsGiven = true
        framed.form = AnsweringFrame.questions
        let page = AnsweringOnePage(
            sheet: sheet, item: item, form: form, hasMore: hasMore, frame: framed)
        return Reply.answering(
            page.page, status: form.status(isStale: false), keepsAsGiven: true)
    }
}

extension Reply {
    /// For the script that keeps answers as they are given: the edition that was kept, and where
    /// one goes next; 202 where somebody should be talked to at once: then it sends the form, which
    /// leads there.
    static func kept(in edition: Int, _ next: Path, isAlarming: Bool = false) -> Response {
        Response(
            status: isAlarming ? .accepted : .ok,
            headers: [.contentType: "text/plain", .cacheControl: "no-store"],
            body: ResponseBody(
                byteBuffer: ByteBuffer(string: "\(edition) \(next.text)")))
    }
}
