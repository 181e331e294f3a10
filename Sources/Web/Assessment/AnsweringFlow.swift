import HTML
import Hummingbird
import Instruments
import UseCases

/// What happens with one form, the same for who is signed in and for who came by a link: it is
/// shown, and after what was given is kept, one is led on.
struct AnsweringFlow {
    /// As it was opened; by a link, as it stands for who comes next.
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
        guard let answering else { return replyUnkept(to: reading) }
        let turn = reading.turn
        if reading.item == nil, !turn.state.faults.isEmpty { return mend(turn, answering) }
        let way =
            reading.item.map { on(turn, from: $0, answering.response.answers) }
            ?? afterWhole(answering.response.answers, shown: reading.turn.asked)
        guard answering.changedElsewhere.isEmpty else {
            return conflict(try now(), reading, answering, way)
        }
        return kept(reading, answering, way)
    }

    /// There was nothing to keep: something must be mended, or one only goes on.
    private func replyUnkept(to reading: AnsweringReading) -> Response {
        let turn = reading.turn
        guard let item = reading.item else { return replyUnkept(toWhole: reading) }
        guard sheet.questions.contains(where: { $0.id == item.id }) else { return lead(.onward) }
        if turn.then == .say { return one(item, turn.typed) }
        if turn.isMore { return one(item, turn.state, hasMore: true) }
        if !turn.state.faults.isEmpty { return one(item, turn.state) }
        if turn.then == .keep { return Reply.kept(sheet.keptMark(sheet.edition ?? 0), "") }
        return lead(
            turn.isLeaving(item, of: sheet) ? on(turn, from: item, nil) : next(after: item, nil))
    }

    private func replyUnkept(toWhole reading: AnsweringReading) -> Response {
        let turn = reading.turn
        if turn.then == .say { return whole(turn.typed) }
        if case .more(let token) = turn.then {
            return whole(turn.state, more: sheet.names.item(token))
        }
        if !turn.state.faults.isEmpty { return whole(turn.state) }
        switch turn.then {
        case .pause: return lead(.pause)
        case .keep: return kept(in: sheet.edition ?? 0, .saved)
        default: return lead(afterWhole(nil, shown: reading.turn.asked))
        }
    }

    /// What was right is kept; the rest is shown again as it was typed.
    private func mend(_ turn: AnsweringTurn, _ answering: Answering) -> Response {
        if !answering.reasons.isEmpty { return lead(.told(nil)) }
        var turn = turn
        turn.goOn(from: answering.response.edition)
        return whole(turn.state)
    }

    /// Where the button leads that was pressed.
    private func on(
        _ turn: AnsweringTurn, from item: FormItem, _ answers: Answers?
    ) -> AnsweringWay {
        switch turn.then {
        case .pause: return .pause
        case .whole: return .whole
        case .back: return sheet.neighbours(of: item.id).before.map { .question($0) } ?? .back
        default: return next(after: item, answers)
        }
    }

    private func kept(
        _ reading: AnsweringReading, _ answering: Answering, _ way: AnsweringWay
    ) -> Response {
        let isAlarming = !answering.reasons.isEmpty
        let then = reading.turn.then
        if then == .keep {
            return kept(in: answering.response.edition, way, isAlarming: isAlarming)
        }
        if isAlarming { return lead(.told(reading.item)) }
        return lead(then == .pause ? .pause : way)
    }

    /// Where pages have no address, the script sends the form to be led on.
    private func kept(
        in edition: Int, _ way: AnsweringWay, isAlarming: Bool = false
    ) -> Response {
        let next = sheet.isUnaddressed ? "" : sheet.path(way).text
        return Reply.kept(sheet.keptMark(edition), next, isAlarming: isAlarming)
    }

    private func conflict(
        _ now: AnsweringSheet, _ reading: AnsweringReading, _ answering: Answering,
        _ way: AnsweringWay
    ) -> Response {
        let lost = answering.changedElsewhere
        let items = lost.compactMap(now.form.item)
        var calm = calm
        calm.isTold = true
        let here = reading.item.map { now.sends($0.id) } ?? now.pages.whole
        let page = AnsweringConflict(
            sheet: now, turn: reading.turn, lost: items, here: here, item: reading.item,
            onward: sheet.isUnaddressed ? sheet.goingOn : sheet.path(way),
            safety: answering.reasons.isEmpty ? .empty : calm.inside, frame: frame)
        return Reply.answering(page.page, status: .conflict)
    }

    /// The next question that is asked and not answered yet, or where one goes after the form.
    private func next(after item: FormItem, _ answers: Answers?) -> AnsweringWay {
        let opened = sheet.isByLink ? nil : answers
        let asked = opened.map(sheet.form.questions) ?? sheet.questions
        let place = asked.firstIndex { $0.id == item.id } ?? asked.endIndex - 1
        let done = opened.map { Set($0.given.keys) } ?? sheet.done
        let open = asked.dropFirst(place + 1).first { !done.contains($0.id) }
        return open.map { .question($0) } ?? .onward
    }

    /// Questions that the answers have opened come first.
    private func afterWhole(_ answers: Answers?, shown: Set<ItemID>) -> AnsweringWay {
        let opened = sheet.isByLink ? nil : answers
        let left = opened.map { answers in
            sheet.form.questions(after: answers).filter { answers[$0.id] == nil }
        }
        let new = (left ?? sheet.left).first { !shown.contains($0.id) }
        if answers != nil, let new { return .opened(new) }
        return (left ?? sheet.left).isEmpty ? .onwardFromWhole : .saved
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

    func one(_ item: FormItem, _ form: FormState, hasMore: Bool = false) -> Response {
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
    /// For the script that keeps answers as they are given: what the form carries from now on, and
    /// where one goes next; 202 where somebody should be talked to at once: then it sends the form,
    /// which leads there.
    static func kept(_ mark: String, _ next: String, isAlarming: Bool = false) -> Response {
        Response(
            status: isAlarming ? .accepted : .ok,
            headers: [.contentType: "text/plain", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: "\(mark) \(next)")))
    }
}
