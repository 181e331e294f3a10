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
    private let typed: Answers

    init(_ sheet: AnsweredSheet, to response: Response) {
        let wanted = SheetChanges.wanted(sheet, response)
        let differing = wanted.filter { response.answers[$0.key] != $0.value }
        let said = sheet.answers.words.filter { response.answers.words[$0.key] != $0.value }
        let late = { (item: ItemID) in (response.changedIn[item] ?? 1) > (sheet.edition ?? 0) }
        let isFirst = response.answers.isBlank
        let lost = Set(differing.keys).union(said.keys).filter { item in
            !isFirst && response.stands(item) && late(item)
        }
        new = differing.filter { !lost.contains($0.key) }
        words = said.filter { !lost.contains($0.key) }
        elsewhere = lost.sorted()
        typed = Answers(differing.compactMapValues(\.self))
        isFinishing = sheet.isFinished && response.finishedAt == nil
    }

    /// What stood empty on this form takes back an answer only if the form showed that answer.
    private static func wanted(
        _ sheet: AnsweredSheet, _ response: Response
    ) -> [ItemID: Answer?] {
        var wanted: [ItemID: Answer?] = sheet.answers.given.mapValues(Optional.some)
        let seen = sheet.edition ?? 0
        for item in sheet.emptied
        where sheet.answers[item] == nil && (response.changedIn[item] ?? 1) <= seen {
            wanted.updateValue(nil, forKey: item)
        }
        return wanted
    }

    var isNothing: Bool { new.isEmpty && words.isEmpty && !isFinishing }

    /// - Parameter edition: The edition that the response gets by this.
    func make(in response: inout Response, edition: Int) {
        for (item, answer) in new { response.answers[item] = answer }
        for (item, said) in words { response.answers.say(said, about: item) }
        for item in Set(new.keys).union(words.keys) { response.changedIn[item] = edition }
    }

    /// What was answered otherwise than it stands calls for this at once, even where another device
    /// was faster and it was not kept: an alarm is never lost.
    func reasons(_ instrument: Instrument) -> [SafetyReason] {
        instrument.safetyPaths(for: typed)
            .compactMap { SafetyReason(rawValue: $0.rawValue) }
    }
}

extension Response {
    /// Whether anything was answered or said to this question.
    fileprivate func stands(_ item: ItemID) -> Bool {
        answers[item] != nil || answers.words[item] != nil || changedIn[item] != nil
    }
}
