import Domain
import HTML
import Instruments
import UseCases

/// One question, filling the page: how far one has come, the question, its answers, and the ways
/// on. It can be skipped, declined, and left for later.
struct AnsweringOnePage {
    let sheet: AnsweringSheet
    let item: FormItem
    let form: FormState
    var hasMore = false
    let frame: AnsweringFrame

    private var texts: AnsweringTexts { sheet.texts }
    private var isAnswered: Bool { sheet.done.contains(item.id) }

    var page: SitePage {
        frame.page(
            sheet.words.say(item.wording)?.text ?? sheet.title, at: sheet.sends(item.id),
            HTML("\(top)\(sheet.summary(form))\(said)\(lines)\(texts.keeping(editor))"))
    }

    private var top: HTML {
        let place = sheet.questions.firstIndex { $0.id == item.id } ?? 0
        let all = sheet.pages.all ?? sheet.questions.count
        let number = sheet.pages.before + place + 1
        let done = sheet.pages.allDone ?? sheet.questions.count - sheet.left.count
        let progress = ProgressLine(texts.questionOf(number, all), done: done, of: all)
        return HTML("<div class=\"answering-top\">\(progress)</div>\(sheet.otherLanguage)")
    }

    /// By a link an answer is never shown again, only that there is one.
    private var said: HTML {
        guard isAnswered else { return wordsKept }
        if sheet.given?[item.id] == .declined {
            return PageNotice(.info, texts.declined).html
        }
        return sheet.given == nil ? PageNotice(.info, texts.answeredAlready).html : .empty
    }

    /// By a link the box for own words is empty also where they are kept.
    private var wordsKept: HTML {
        let isKept = sheet.given == nil && sheet.worded.contains(item.id)
        return isKept ? PageNotice(.info, texts.wordsKept).html : .empty
    }

    /// The introduction is for all questions together: after the first one, only the time they are
    /// about is said again.
    private var lines: HTML {
        let isFirst = sheet.questions.first?.id == item.id
        let told = isFirst ? sheet.introductionAlone : sheet.timeSpan
        let head = told?.paragraph("quiet") ?? .empty
        return HTML("\(head)\(sheet.lines(before: item.id).map(sheet.line))")
    }

    private var editor: PostForm {
        let field = AnsweringField(
            item: item, sheet: sheet, form: form, isAlone: true, hasMore: hasMore)
        return PostForm(
            action: sheet.sends(item.id).path, hidden: sheet.hidden(form, item),
            isForgotten: true, id: AnsweringFrame.questions,
            content: HTML(
                """
                \(sheet.enterKey("next"))\(field.html)\(last)\(declining)\(ActionBar(ways))\(otherWays)
                """))
    }

    /// What the questionnaire says after its last question has no page of its own.
    private var last: [HTML] { sheet.lines(after: item.id).map(sheet.line) }

    private var declining: HTML {
        HTML(
            """
            <div>\(button(texts.decline, "decline"))\
            <p class="quiet">\(texts.declineHint)</p></div>
            """)
    }

    /// All ways on are buttons of the form, so that what was typed goes along whichever is pressed.
    private var ways: HTML {
        let next = SubmitButton(texts.next, name: "then", value: "next")
        return HTML("\(next)\(button(texts.back, "back"))")
    }

    private var otherWays: HTML {
        HTML(
            """
            <div class="row">\(button(texts.skip, "skip"))\(button(texts.pause, "pause"))\
            \(button(sheet.wholePage, "whole"))</div>
            """)
    }

    private func button(_ words: String, _ then: String) -> SubmitButton {
        SubmitButton(words, kind: .quiet, name: "then", value: then)
    }
}

extension AnsweringSheet {
    /// What a form of these pages carries unseen.
    func hidden(_ form: FormState, _ item: FormItem? = nil) -> [HiddenField] {
        let kept = form.fields
        let shown = kept.has("edition") ? kept["edition"] : edition.map { "\($0)" } ?? ""
        let seen = isByLink ? [] : items.map { names.seen($0.id) }.filter(kept.has)
        return [
            HiddenField("form", instrument.id.rawValue),
            HiddenField("key", String(instrument.keyVersion)),
            HiddenField("id", kept.has("id") ? kept["id"] : response.text),
        ] + carried(shown) + carriedPress(kept) + carried(item)
            + seen.map { HiddenField($0, kept[$0]) }
    }

    /// What the Enter key presses: the first button of a form, which would else be one that declines
    /// the question or asks for another line.
    func enterKey(_ then: String) -> HTML {
        HTML(
            """
            <input type="submit" class="hidden-visually" tabindex="-1" aria-hidden="true" \
            name="then" value="\(then)">
            """)
    }

    /// All that must be mended, each with its question.
    func summary(_ form: FormState) -> FaultSummary {
        FaultSummary(
            title: texts.faultsTitle,
            faults: form.faults.map { fault in
                let item = questions.first { names.fields($0.id).contains(fault.field) }
                let question = item.flatMap { words.say($0.wording) }.map {
                    $0.tongue == nil ? $0.text : Isolated.words($0.text)
                }
                let said = [question, fault.message].compactMap(\.self)
                return FieldFault(field: fault.field, message: said.joined(separator: " "))
            })
    }

    /// A heading or a text to read between questions.
    func line(_ item: FormItem) -> HTML {
        guard let said = words.say(item.wording) else { return .empty }
        return item.kind == .group ? said.heading : said.paragraph()
    }

    /// That the questions are shown in another language than the page.
    var otherLanguage: PageNotice? {
        words.otherLanguage.map { PageNotice(.info, texts.notInThisLanguage($0)) }
    }
}
