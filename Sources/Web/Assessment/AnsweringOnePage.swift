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
            sheet.words.say(item.wording)?.text ?? sheet.title, at: sheet.page(of: item.id),
            HTML("\(top)\(sheet.summary(form))\(said)\(lines)\(texts.keeping(editor))\(others)"))
    }

    private var top: HTML {
        let before = sheet.neighbours(of: item.id).before.map { sheet.page(of: $0.id) }
        let back = BackLink(texts.back, to: (before ?? sheet.pages.back).path)
        let place = sheet.questions.firstIndex { $0.id == item.id } ?? 0
        let all = sheet.pages.all ?? sheet.questions.count
        let number = sheet.pages.before + place + 1
        let done = sheet.pages.allDone ?? sheet.questions.count - sheet.left.count
        let progress = ProgressLine(texts.questionOf(number, all), done: done, of: all)
        return HTML("<div class=\"answering-top\">\(back)\(progress)</div>\(sheet.otherLanguage)")
    }

    /// By a link an answer is never shown again, only that there is one.
    private var said: HTML {
        guard isAnswered else { return .empty }
        if sheet.given?[item.id] == .declined {
            return PageNotice(.info, texts.declined).html
        }
        return sheet.given == nil ? PageNotice(.info, texts.answeredAlready).html : .empty
    }

    private var lines: HTML {
        let head = sheet.words.say(sheet.form.introduction)?.paragraph("quiet") ?? .empty
        return HTML("\(head)\(sheet.lines(before: item.id).map(sheet.line))")
    }

    private var editor: PostForm {
        let field = AnsweringField(
            item: item, sheet: sheet, form: form, isAlone: true, hasMore: hasMore)
        let next = SubmitButton(texts.next, name: "then", value: "next")
        return PostForm(
            action: sheet.page(of: item.id).path, hidden: sheet.hidden(form),
            isForgotten: true, content: HTML("\(field.html)\(ActionBar(next.html))\(otherButtons)"))
    }

    private var otherButtons: HTML {
        let onward = sheet.neighbours(of: item.id).after.map { sheet.page(of: $0.id) }
        let skip = LinkButton(
            texts.skip, to: (onward ?? sheet.pages.onward).path, kind: .quiet)
        let decline = SubmitButton(texts.decline, kind: .quiet, name: "then", value: "decline")
        let pause = SubmitButton(texts.pause, kind: .quiet, name: "then", value: "pause")
        return HTML(
            """
            <div class="row">\(decline)\(skip)\(pause)</div>\
            <p class="quiet">\(texts.declineHint)</p>
            """)
    }

    private var others: HTML {
        let path = sheet.pages.whole.path
        return HTML("<p><a href=\"\(path)\">\(texts.wholePage)</a></p>")
    }
}

extension AnsweringSheet {
    /// What a form of these pages carries unseen.
    func hidden(_ form: FormState) -> [HiddenField] {
        let kept = form.fields
        return [
            HiddenField("form", instrument.id.rawValue),
            HiddenField("id", kept.has("id") ? kept["id"] : response.text),
            HiddenField(
                "edition", kept.has("edition") ? kept["edition"] : edition.map { "\($0)" } ?? ""),
            press.map { HiddenField("press", kept.has("press") ? kept["press"] : $0) },
        ].compactMap(\.self)
            + items.compactMap { item in
                let name = names.seen(item.id)
                return kept.has(name) ? HiddenField(name, kept[name]) : nil
            }
    }

    /// All that must be mended, each with its question.
    func summary(_ form: FormState) -> FaultSummary {
        FaultSummary(
            title: texts.faultsTitle,
            faults: form.faults.map { fault in
                let item = questions.first { names.fields($0.id).contains(fault.field) }
                let question = item.flatMap { words.say($0.wording)?.text }
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
