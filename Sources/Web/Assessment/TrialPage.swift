import Domain
import HTML
import Instruments
import UseCases

/// All questions of a form on one page, to be tried.
struct TrialPage {
    let trial: Trial
    let form: FormState
    /// What was answered; nil before that.
    let answers: Answers?

    private var own: Texts { trial.context.texts }
    private var words: TrialTexts { own.brought.trial }
    private var sheet: AnsweringSheet { trial.sheet(after: answers ?? Answers()) }

    var page: SitePage {
        let sheet = sheet
        let title = sheet.words.shown(sheet.title)
        let back = BackLink(name, to: Paths.questionnaire(trial.instrument.id))
        let head = HTML(
            """
            <header class="page-head"\(tongue.attributes)>\(back)\
            \(PageNotice(.info, words.lead, title: words.title))</header>\
            <h1\(title.tongue?.attributes)>\(title.text)</h1>
            """)
        let frame = AnsweringFrame(texts: trial.texts, home: Paths.home)
        return frame.page(
            sheet.title, at: trial.here,
            HTML("\(head)\(sheet.summary(form))\(result)\(about(sheet))\(editor(sheet))"))
    }

    private var name: String {
        let language = InstrumentLanguage(trial.context.language)
        return trial.catalogue.texts(trial.instrument.id, language)?.title ?? sheet.title
    }

    /// What is said to the administrator is in the administrator's language.
    private var tongue: Tongue {
        InstrumentLanguage(trial.context.language).tongue
    }

    private func about(_ sheet: AnsweringSheet) -> HTML {
        let introduction = sheet.words.say(sheet.form.introduction)?.paragraph()
        let promise = sheet.promise.map { HTML("<p>\($0)</p>") }
        return HTML(
            """
            <div class="stack narrow">\(sheet.otherLanguage)\(introduction)\
            <p class="quiet">\(trial.texts.takes(sheet.instrument.minutes)) \
            \(trial.texts.mayStop)</p>\(promise)</div>
            """)
    }

    private func editor(_ sheet: AnsweringSheet) -> HTML {
        let lines = sheet.items.map { item in
            item.isQuestion
                ? AnsweringField(item: item, sheet: sheet, form: state(sheet)).html
                : sheet.line(item)
        }
        let send = HTML("<div\(tongue.attributes)>\(SubmitButton(words.send))</div>")
        return PostForm(
            action: trial.here.path, isForgotten: true, content: HTML("\(lines)\(send)")
        ).html
    }

    private func state(_ sheet: AnsweringSheet) -> FormState {
        form.fields.isSent ? form : sheet.start
    }

    private var result: HTML? {
        guard let answers, form.faults.isEmpty else { return nil }
        let instrument = trial.instrument
        let language = InstrumentLanguage(trial.context.language)
        let said = trial.catalogue.texts(instrument.id, language)
        let lines = zip(instrument.scales, Scoring.results(for: answers, by: instrument)).map {
            scale, result in
            let numbers = said.map { ScoreWords(scale: scale, words: $0, texts: own) }
            return HTML("<li>\(said?.name(of: scale.id)): \(numbers?.say(result))</li>")
        }
        let counted =
            lines.isEmpty ? HTML("<p>\(words.nothingCounted)</p>") : HTML("<ul>\(lines)</ul>")
        let alarm =
            instrument.safetyPaths(for: answers).isEmpty
            ? nil : PageNotice(.attention, words.hasAlarm)
        let section = PageSection(words.result, id: "result", content: HTML("\(counted)\(alarm)"))
        return HTML("<div\(tongue.attributes)>\(section)</div>")
    }
}
