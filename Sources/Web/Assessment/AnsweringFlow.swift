import HTML
import Hummingbird
import Instruments
import UseCases

/// What happens with one form, the same for who is signed in and for who came by a link: it is
/// shown, and after what was given is kept, one is led on.
struct AnsweringFlow {
    let sheet: AnsweringSheet
    let frame: AnsweringFrame
    /// Whom the questions are about and who sees the answers, where that is known here.
    var notes: SheetNotes?
    let calm: SafetyWords

    func whole(isSaved: Bool = false) -> Response { whole(sheet.start, isSaved: isSaved) }

    /// - Throws: `Refused` for a question that is not asked.
    func one(_ token: String) throws -> Response { one(try sheet.question(token), sheet.start) }

    /// - Parameter now: The form as it stands after what was given is kept.
    func reply(
        to reading: AnsweringReading, _ answering: Answering?, now: () throws -> AnsweringSheet
    ) rethrows -> Response {
        let turn = reading.turn
        guard let answering else { return replyUnkept(to: reading) }
        if let item = reading.item {
            return try kept(
                turn, answering, at: sheet.page(of: item.id), alarm: sheet.pages.safety,
                onward: on(turn, from: item, answering.response.answers), now: now)
        }
        if !turn.state.faults.isEmpty { return mend(turn, answering) }
        return try kept(
            turn, answering, at: sheet.pages.whole, alarm: sheet.pages.safetyOfWhole,
            onward: afterWhole(answering.response.answers), now: now)
    }

    /// There was nothing to keep: something must be mended, or one only goes on.
    private func replyUnkept(to reading: AnsweringReading) -> Response {
        let turn = reading.turn
        guard let item = reading.item else { return replyUnkept(toWhole: turn) }
        if turn.then == .say { return one(item, turn.typed) }
        if turn.isMore { return one(item, turn.state, hasMore: true) }
        if !turn.state.faults.isEmpty { return one(item, turn.state) }
        if turn.then == .keep { return Reply.kept(in: sheet.edition ?? 0, nil) }
        return Reply.see(
            turn.isLeaving(item, of: sheet) ? on(turn, from: item, nil) : next(after: item, nil))
    }

    private func replyUnkept(toWhole turn: AnsweringTurn) -> Response {
        if turn.then == .say { return whole(turn.typed) }
        if case .more(let token) = turn.then {
            return whole(turn.state, more: sheet.names.item(token))
        }
        if !turn.state.faults.isEmpty { return whole(turn.state) }
        switch turn.then {
        case .pause: return Reply.see(sheet.pages.pause.path)
        case .keep: return Reply.kept(in: sheet.edition ?? 0, sheet.pages.saved)
        default: return Reply.see(afterWhole(nil))
        }
    }

    /// What was right is kept; the rest is shown again as it was typed.
    private func mend(_ turn: AnsweringTurn, _ answering: Answering) -> Response {
        if !answering.reasons.isEmpty { return Reply.see(sheet.pages.safetyOfWhole.path) }
        var turn = turn
        turn.goOn(from: answering.response.edition)
        return whole(turn.state)
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
        _ turn: AnsweringTurn, _ answering: Answering, at here: AnsweringPath,
        alarm: AnsweringPath, onward: Path, now: () throws -> AnsweringSheet
    ) rethrows -> Response {
        let isAlarming = !answering.reasons.isEmpty
        guard answering.changedElsewhere.isEmpty else {
            let lost = answering.changedElsewhere
            return conflict(try now(), turn, lost, here, onward, isAlarming)
        }
        if turn.then == .keep {
            return Reply.kept(in: answering.response.edition, onward, isAlarming: isAlarming)
        }
        if isAlarming { return Reply.see(alarm.path) }
        return Reply.see(turn.then == .pause ? sheet.pages.pause.path : onward)
    }

    private func conflict(
        _ now: AnsweringSheet, _ turn: AnsweringTurn, _ lost: [ItemID], _ here: AnsweringPath,
        _ onward: Path, _ isAlarming: Bool
    ) -> Response {
        let items = now.form.allItems.filter { lost.contains($0.id) }
        var calm = calm
        calm.isTold = true
        let page = AnsweringConflict(
            sheet: now, turn: turn, lost: items, here: here, onward: onward,
            safety: isAlarming ? calm.inside : .empty, frame: frame)
        return Reply.answering(page.page, status: .conflict)
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
    private func afterWhole(_ answers: Answers?) -> Path {
        let onward = sheet.pages.onwardFromWhole ?? sheet.pages.onward.path
        guard let answers else {
            return sheet.left.isEmpty ? onward : sheet.pages.saved
        }
        let shown = Set(sheet.questions.map(\.id))
        let asked = sheet.isByLink ? sheet.questions : sheet.form.questions(after: answers)
        let left = asked.filter { answers[$0.id] == nil }
        if let opened = left.first(where: { !shown.contains($0.id) }) {
            let path = SavedNotice.path(sheet.pages.whole.path)
            return path.at(sheet.names.answer(opened.id))
        }
        return left.isEmpty ? onward : sheet.pages.saved
    }

    private func whole(
        _ form: FormState, more: ItemID? = nil, isSaved: Bool = false
    ) -> Response {
        var framed = frame
        framed.keepsAsGiven = true
        framed.form = AnsweringFrame.questions
        framed.caution = sheet.caution
        let page = AnsweringWholePage(
            sheet: sheet, form: form, notes: notes?.html(in: sheet.language) ?? .empty, more: more,
            isSaved: isSaved, frame: framed)
        return Reply.answering(
            page.page, status: form.status(isStale: false), keepsAsGiven: true)
    }

    private func one(_ item: FormItem, _ form: FormState, hasMore: Bool = false) -> Response {
        var framed = frame
        framed.keepsAsGiven = true
        framed.form = AnsweringFrame.questions
        framed.caution = sheet.caution
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
    static func kept(in edition: Int, _ next: Path?, isAlarming: Bool = false) -> Response {
        Response(
            status: isAlarming ? .accepted : .ok,
            headers: [.contentType: "text/plain", .cacheControl: "no-store"],
            body: ResponseBody(
                byteBuffer: ByteBuffer(string: "\(edition) \(next?.text ?? "")")))
    }
}
