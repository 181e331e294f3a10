import HTML
import Instruments
import UseCases

/// All questions of a form on one page. Where scripts run, each answer is kept as it is given.
struct AnsweringWholePage {
    let sheet: AnsweringSheet
    let form: FormState
    /// Whom the questions are about and who sees the answers, where that is known here.
    var notes = HTML.empty
    /// The question that gets one line more.
    var more: ItemID?
    var isSaved = false
    let frame: AnsweringFrame

    private var texts: AnsweringTexts { sheet.texts }

    var page: SitePage {
        let back = BackLink(texts.back, to: sheet.pages.back.path)
        let title = sheet.words.shown(sheet.title)
        let head = HTML(
            """
            <header class="page-head">\(back)<h1\(title.tongue?.attributes)>\(title.text)</h1>\
            </header>
            """)
        return frame.page(
            sheet.title, at: sheet.pages.whole,
            HTML("\(head)\(saved)\(sheet.summary(form))\(about)\(editor)"))
    }

    private var saved: PageNotice? { isSaved ? PageNotice(.saved(undo: nil), texts.saved) : nil }

    private var about: HTML {
        let first = sheet.firstAddressed
        let alone = first.map { item in
            LinkButton(texts.oneByOne, to: sheet.page(of: item.id).path, kind: .quiet)
        }
        let introduction = sheet.words.say(sheet.form.introduction)?.paragraph()
        let promise = sheet.promise.map { HTML("<p>\($0)</p>") }
        return HTML(
            """
            <div class="stack narrow">\(sheet.otherLanguage)\(introduction)\
            <p class="quiet">\(texts.takes(sheet.instrument.minutes)) \(texts.mayStop)</p>\
            \(notes)\(promise)<p>\(alone)</p></div>
            """)
    }

    private var editor: HTML {
        let count = sheet.questions.count
        let done = count - sheet.left.count
        let percent = count == 0 ? 0 : done * 100 / count
        let progress = ProgressLine(texts.progress(percent), done: done, of: count)
        let save = SubmitButton(texts.save, name: "then", value: "save")
        let pause = SubmitButton(texts.pause, kind: .quiet, name: "then", value: "pause")
        let enter = sheet.enterKey("save")
        let content = HTML(
            "\(enter)\(sheet.items.map(line))\(progress)\(ActionBar(save.html))\(pause)")
        let form = PostForm(
            action: sheet.pages.whole.path, hidden: sheet.hidden(form), isForgotten: true,
            id: AnsweringFrame.questions,
            content: content)
        return texts.keeping(form)
    }

    private func line(_ item: FormItem) -> HTML {
        guard item.isQuestion else { return sheet.line(item) }
        let field = AnsweringField(
            item: item, sheet: sheet, form: form, hasMore: more == item.id)
        return HTML("\(kept(item))\(field.html)")
    }

    /// By a link what was answered is not shown again, only that it was.
    private func kept(_ item: FormItem) -> HTML {
        guard sheet.given == nil else { return .empty }
        let isAnswered = sheet.done.contains(item.id)
        guard isAnswered || sheet.worded.contains(item.id) else { return .empty }
        return HTML(
            "<p class=\"quiet\">\(isAnswered ? texts.answeredAlready : texts.wordsKept)</p>")
    }
}

extension AnsweringTexts {
    /// A form whose answers a script keeps as they are given: it reads here what it has to say, and
    /// where.
    func keeping(_ form: PostForm) -> HTML {
        HTML(
            """
            <div data-keeps data-waits="\(notSavedYet)" data-kept="\(savedNow)" \
            data-door="\(keeping.signInFirst)" data-slow="\(keeping.slow)" \
            data-refused="\(keeping.notTaken)">\
            \(form)<p class="kept" role="status"></p>\
            <template>\(signInElsewhere(.quiet))</template></div>
            """)
    }
}

extension AnsweringSheet {
    /// What one may answer without anybody being told, where an answer may be alarming.
    var promise: String? {
        guard let rule = instrument.safety.first, let item = form.item(rule.item) else {
            return nil
        }
        return words.say(rule.calm(among: item.options)?.wording).map { texts.weTell($0.text) }
    }
}
