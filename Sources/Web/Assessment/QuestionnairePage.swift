import Domain
import HTML
import Instruments
import UseCases

/// One questionnaire: what it is, whether it is in use, its licence, its questions and its counting.
struct QuestionnairePage {
    let instrument: Instrument
    let here: MunicipalCatalogue
    /// Those that were brought, the newest first.
    let editions: [ImportedQuestionnaire]
    let isSaved: Bool
    /// Why it could not be switched on.
    let refusal: SwitchFault?
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: CatalogueTexts { context.texts.catalogue }
    private var catalogue: AskedCatalogue { here.catalogue }
    private var say: CatalogueWords { CatalogueWords(here: here, context: context) }

    var page: SitePage {
        let title = say.title(instrument)
        let plainTitle = say.texts(instrument)?.plainTitle
        let head = PageHead(
            title, lead: plainTitle == title ? nil : plainTitle,
            back: BackLink(words.title, to: Paths.catalogue), extra: chip.html)
        let scales = CatalogueScales(instrument: instrument, here: here, context: context)
        return OwnPlace.catalogue.page(
            title: title,
            main: HTML(
                """
                \(head)\(notices)\(switching)\(licences)\(facts)\(questions)\(scales)\(brought)
                """), here: Paths.questionnaire(instrument.id), in: context)
    }

    private var chip: Chip {
        catalogue.isAsked(instrument)
            ? Chip(words.isAsked, kind: .active) : Chip(words.isNotAsked, kind: .plain)
    }

    private var notices: HTML {
        let saved = isSaved ? PageNotice(.saved(undo: nil), texts.shared.saved) : nil
        let refused = refusal.map { fault in
            PageNotice(
                .attention, fault.reasons.map(say.say).joined(separator: ", ").startingLarge + ".",
                title: words.cannotSwitchOn)
        }
        return HTML("\(saved)\(refused)")
    }

    private var brought: HTML {
        EditionList(id: instrument.id, editions: editions, texts: texts).html
    }

    /// To try it, and to take it out.
    private var ways: HTML {
        let texts = texts.brought
        let id = instrument.id
        let tries = catalogue.form(id).map { _ in
            LinkButton(texts.trial.open, to: Paths.questionnaire(id, "try"), kind: .quiet)
        }
        let takesOut = catalogue.formToGiveOut(id).map { _ in
            LinkButton(texts.confirm.takeOut, to: Paths.giveOut(id), kind: .quiet)
        }
        guard tries != nil || takesOut != nil else { return .empty }
        return HTML("<div class=\"row\">\(tries)\(takesOut)</div>")
    }

    private var switching: PageSection {
        let reasons = say.reasons(instrument).map { HTML("<p>\($0.startingLarge).</p>") }
        let decided = here.choice(instrument.id).map { choice in
            words.decided(choice.isOn, say.name(choice.said), say.day(choice.said))
        }
        let isOn = catalogue.isOn(instrument)
        let button = PostForm(
            action: Paths.questionnaire(instrument.id, isOn ? "off" : "on"),
            content: SubmitButton(
                isOn ? words.switchOff : words.switchOn, kind: isOn ? .quiet : .primary,
                about: say.title(instrument)
            ).html)
        let canTurn = isOn || catalogue.hindrances(to: instrument) == [.off]
        let means = isOn ? HTML("<p class=\"quiet\">\(words.switchOffMeans)</p>") : .empty
        return PageSection(
            words.switching, id: "use",
            content: HTML(
                """
                \(reasons)\(decided.map { HTML("<p class=\"quiet\">\($0)</p>") })\(canTurn ? button : nil)\(means)
                """))
    }

    private var licences: HTML {
        guard catalogue.needsLicence(instrument) else { return .empty }
        return LicenceSection(instrument: instrument, here: here, context: context).html
    }

    private var facts: PageSection {
        let isOwn = catalogue.isOwn(instrument.id)
        let meaning = isOwn ? words.own : words.licenceMeaning(instrument.licence)
        let lines: [DefinitionLine?] = [
            DefinitionLine(words.forWhom, HTML(text: words.whom(instrument.audience))),
            DefinitionLine(words.takes, HTML(text: words.minutes(instrument.minutes))),
            DefinitionLine(words.licenceLabel, HTML(text: meaning)),
            instrument.credit.isEmpty
                ? nil
                : DefinitionLine(texts.assessment.madeBy, HTML(text: instrument.credit)),
            DefinitionLine(texts.assessment.questionnaire, HTML(text: say.edition(instrument))),
            DefinitionLine(words.wordsLabel, wordings),
        ]
        return PageSection(
            words.facts, id: "facts", content: DefinitionList(lines.compactMap(\.self)).html)
    }

    /// In which languages there are words, where they come from, and whether a native reader has
    /// seen them.
    private var wordings: HTML {
        let all = catalogue.wordings(instrument.id)
        guard !all.isEmpty else {
            let hasWords = catalogue.hasWords(instrument.id)
            return HTML(
                text: hasWords ? texts.assessment.origin(.broughtAlong) : words.noWords)
        }
        let lines = all.map { text in
            let doubt = !text.checkedByNativeReader ? ". \(words.unchecked.startingLarge)" : ""
            let origin = texts.assessment.origin(text.origin)
            return HTML(
                "<li>\(words.language(text.language).startingLarge): \(origin)\(doubt)</li>")
        }
        return HTML("<ul>\(lines)</ul>")
    }

    private var questions: HTML {
        guard let form = catalogue.form(instrument.id) else { return .empty }
        let asked = CatalogueQuestions(
            form: form, instrument: instrument, language: context.language.rawValue, texts: texts)
        let all = Unfold(
            "\(words.questions) (\(form.allItems.count { $0.isQuestion }))", content: asked.html)
        return PageSection(
            words.questions, id: "questions", content: HTML("\(all)\(ways)")
        ).html
    }
}
