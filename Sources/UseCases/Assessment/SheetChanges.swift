import Domain
import Instruments

/// What a form changes in the answers that stand: question by question, and never what another
/// device answered after the form was opened.
struct SheetChanges {
    private let new: [ItemID: Answer?]
    private let words: [ItemID: String]
    /// The questions that were answered otherwise since, elsewhere.
    let elsewhere: [ItemID]
    private let isFinishing: Bool
    private let lost: Answers
    private let cleared: Set<ItemID>

    init(_ sheet: AnsweredSheet, to response: Response) {
        let wanted = SheetChanges.wanted(sheet, response)
        // By a link every answer counts as another, but for those that this visit gave itself: what
        // comes of a press must not tell whether it was the same as an answer that stands.
        let isOwn = { (item: ItemID) in response.isKept(item, by: sheet) }
        let isBlind = { (item: ItemID) in sheet.isByLink && !isOwn(item) }
        let differing = wanted.filter {
            isBlind($0.key) || response.answers[$0.key] != $0.value
        }
        let said = SheetChanges.said(sheet, response, isBlind)
        let isOwnAgain = !sheet.isByLink && response.isFirst(of: sheet)
        let late = { (item: ItemID) in
            !isOwnAgain && !isOwn(item) && (response.changedIn[item] ?? 1) > sheet.shown(item)
        }
        let isFirst = response.answers.isBlank
        let lost = Set(differing.keys).union(said.keys).filter { item in
            !isFirst && response.stands(item) && late(item)
        }
        new = differing.filter { !lost.contains($0.key) }
        words = said.filter { !lost.contains($0.key) }
        elsewhere = lost.sorted()
        self.lost = Answers(differing.filter { lost.contains($0.key) }.compactMapValues(\.self))
        cleared = sheet.cleared.filter {
            response.answers[$0] == nil && response.changedIn[$0] == nil
        }
        isFinishing = sheet.isFinished && response.finishedAt == nil
    }

    /// What stood empty on this form takes back an answer only if the form showed that answer.
    private static func wanted(
        _ sheet: AnsweredSheet, _ response: Response
    ) -> [ItemID: Answer?] {
        var wanted: [ItemID: Answer?] = sheet.answers.given.mapValues(Optional.some)
        for item in sheet.emptied
        where sheet.answers[item] == nil && (response.changedIn[item] ?? 1) <= sheet.shown(item) {
            wanted.updateValue(nil, forKey: item)
        }
        return wanted
    }

    private static func said(
        _ sheet: AnsweredSheet, _ response: Response, _ isBlind: (ItemID) -> Bool
    ) -> [ItemID: String] {
        let unsaid = sheet.unsaid.filter {
            response.answers.words[$0] != nil && (response.changedIn[$0] ?? 1) <= sheet.shown($0)
        }
        return sheet.answers.words
            .filter { isBlind($0.key) || response.answers.words[$0.key] != $0.value }
            .merging(unsaid.map { ($0, "") }) { said, _ in said }
    }

    var isNothing: Bool { new.isEmpty && words.isEmpty && cleared.isEmpty && !isFinishing }

    /// Whether anything was answered or said.
    var isAnswer: Bool { new.contains { $0.value != nil } || words.contains { !$0.value.isEmpty } }

    /// - Parameter edition: The edition that the response gets by this.
    func make(in response: inout Response, edition: Int) {
        for (item, answer) in new { response.answers[item] = answer }
        for (item, said) in words { response.answers.say(said, about: item) }
        for item in Set(new.keys).union(words.keys).union(cleared) {
            response.changedIn[item] = edition
        }
    }

    /// What the answers that are kept now call for at once.
    func reasons(_ instrument: Instrument) -> [SafetyReason] {
        SafetyReason.of(Answers(new.compactMapValues(\.self)), to: instrument)
    }

    /// What an answer calls for that is not kept, because another device was faster: an alarm is
    /// never lost.
    func lostReasons(_ instrument: Instrument) -> [SafetyReason] {
        SafetyReason.of(lost, to: instrument)
    }
}

extension SafetyReason {
    static func of(_ answers: Answers, to instrument: Instrument) -> [SafetyReason] {
        instrument.safetyPaths(for: answers).compactMap { SafetyReason(rawValue: $0.rawValue) }
    }
}

extension AnsweredSheet {
    /// The edition in which who answers saw this question last.
    fileprivate func shown(_ item: ItemID) -> Int { max(edition ?? 0, seen[item] ?? 0) }
}

extension Response {
    /// Whether the form is the very one that made this response: who went back in the browser and
    /// answered again sends it once more.
    fileprivate func isFirst(of sheet: AnsweredSheet) -> Bool {
        sheet.edition == nil && sheet.id == id
    }

    /// Whether the answer that stands to a question came by the very visit, or the very opened form,
    /// that sent this, and nobody else answered it since: who clicks twice, reloads or goes back
    /// sends it once more, and so does a page that is put away.
    fileprivate func isKept(_ item: ItemID, by sheet: AnsweredSheet) -> Bool {
        guard let changed = changedIn[item] else { return false }
        if sheet.seen[item] == changed { return true }
        return press.map { $0.visit == sheet.press && changed >= $0.since } ?? false
    }

    /// Whether anything was answered or said to this question.
    fileprivate func stands(_ item: ItemID) -> Bool {
        answers[item] != nil || answers.words[item] != nil || changedIn[item] != nil
    }
}
