import HTML
import Instruments
import UseCases

/// One form as it lies before whoever answers it, signed in or by a link.
struct AnsweringSheet {
    let instrument: Instrument
    let form: Form
    /// What it is called on this page; never a diagnosis where a family or a guest reads it.
    let title: String
    let texts: AnsweringTexts
    /// What the part of life is called that a question asks about.
    let areas: [ItemID: String]
    /// What was answered; nil by a link, which never shows it.
    let given: Answers?
    /// The questions that are answered or declined.
    let done: Set<ItemID>
    /// What is asked after the answers so far, with headings and texts.
    let items: [FormItem]
    /// The identity and edition of what is kept; a new identity where nothing is.
    let response: ResponseID
    let edition: Int?
    let isFinished: Bool
    let names: AnsweringNames
    let pages: AnsweringPages
    /// The visit by a link that it is shown in; nil where answers may be seen.
    var visit: AnsweringVisit?
    /// What tells this opened form from every other; nil by a link, where the visit does.
    var press: String?
    /// The questions that were answered once, and may have been emptied since.
    var touched: Set<ItemID> = []
    /// The questions about which own words are kept.
    var worded: Set<ItemID> = []
    /// Whether the words of the questions are a translation of ours that nobody has read through.
    var isUnread = false
    /// The time the questions are about; empty where the questionnaire names none.
    var timeFrame = ""
    /// The introduction where one question stands alone, if it is another than for all of them.
    var saidAlone: String?
    /// Whether somebody under age answers about themself.
    var isForYoung = false

    /// Whether it was opened by a link, which never tells of an answer that was given.
    var isByLink: Bool { visit != nil }

    var caution: String? { isUnread ? texts.keeping.ourTranslation : nil }

    var language: InstrumentLanguage { texts.language }
    var words: AskedWords { AskedWords(form: form, language: language) }
    var questions: [FormItem] { items.filter(\.isQuestion) }
    var left: [FormItem] { questions.filter { !done.contains($0.id) } }

    /// Whether a question is answered with points; a municipality's own is answered with values.
    func takesPoints(_ item: FormItem) -> Bool {
        instrument.item(item.id).map { !$0.isCoded } ?? false
    }

    /// The time the questions are about, in the language they are shown in.
    var timeSpan: AskedWords.Said? { timeFrame.isEmpty ? nil : words.shown(timeFrame) }

    /// The introduction before the first question alone.
    var introductionAlone: AskedWords.Said? {
        saidAlone.map { words.shown($0) } ?? words.say(form.introduction)
    }

    /// What the page of all questions is called: behind a link it has one part of them.
    var wholePage: String { pages.isPart ? texts.wholePart : texts.wholePage }

    /// The page of one question.
    func page(of item: ItemID) -> AnsweringPath { pages.whole.on("q", names.token(item)) }

    /// Where the form of one question is sent: where an address must not name the question, all are
    /// sent to the same.
    func sends(_ item: ItemID) -> AnsweringPath { pages.same ?? page(of: item) }

    /// Whether the pages of single questions are the answers to what is sent, and have no address.
    var isUnaddressed: Bool { pages.same != nil }

    /// The questions before and after one, as they are asked now.
    func neighbours(of item: ItemID) -> (before: FormItem?, after: FormItem?) {
        guard let place = questions.firstIndex(where: { $0.id == item }) else {
            return (nil, nil)
        }
        let after = questions.index(after: place)
        return (
            place > 0 ? questions[place - 1] : nil,
            after < questions.count ? questions[after] : nil
        )
    }

    /// The headings and texts that stand right before a question.
    func lines(before item: ItemID) -> [FormItem] {
        guard let place = items.firstIndex(where: { $0.id == item }) else { return [] }
        let before = items[..<place]
        let heads = before.reversed().prefix { !$0.isQuestion }
        let above = before.last { group in
            group.kind == .group && group.withAllBelow.contains { $0.id == item }
        }
        let missing = above.map { head in heads.contains { $0.id == head.id } ? [] : [head] }
        return (missing ?? []) + heads.reversed()
    }

    /// The headings and texts that stand after the last question.
    func lines(after item: ItemID) -> [FormItem] {
        guard questions.last?.id == item, let place = items.firstIndex(where: { $0.id == item })
        else { return [] }
        return Array(items[(place + 1)...])
    }
}

extension InstrumentTexts {
    /// What the part of life is called that each question asks about, where it has a scale.
    func areas(of instrument: Instrument) -> [ItemID: String] {
        let pairs = instrument.scales.flatMap { scale in
            scale.items.map { ($0.id, name(of: scale.id)) }
        }
        return Dictionary(pairs) { first, _ in first }
    }
}

/// Where the pages around a form lie.
struct AnsweringPages {
    /// All questions on one page; the pages of single ones lie under it.
    let whole: AnsweringPath
    /// Where one came from.
    let back: AnsweringPath
    /// Where one goes when this form is done; with which question to begin there is its own affair.
    let onward: AnsweringPath
    /// The same from all questions on one page, where the next form is shown in that way too.
    var onwardFromWhole: Path?
    /// Where one goes when the whole page was saved and something was left open.
    let saved: Path
    let pause: AnsweringPath
    /// Where an alarming answer leads, from one question and from the whole page.
    let safety: AnsweringPath
    let safetyOfWhole: AnsweringPath
    /// By a link to a form in which questions hang on answers: where every single question is sent,
    /// and where one goes on without any answer.
    var same: AnsweringPath?
    var goOn: AnsweringPath?
    /// The questions of forms before this one, and of all of them: for saying how far one has come.
    var before = 0
    var doneBefore = 0
    var all: Int?
    var allDone: Int?
    /// Whether other forms are answered along with this one.
    var isPart = false
}
