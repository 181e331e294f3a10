import Domain
import HTML
import Instruments
import UseCases

/// What a change on one scale must be to count: to see it, and to say it anew.
struct ChangeRulePage {
    let instrument: Instrument
    let scale: Scale
    let here: MunicipalCatalogue
    let form: FormState
    let isStale: Bool
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: CatalogueTexts { context.texts.catalogue }
    private var say: CatalogueWords { CatalogueWords(here: here, context: context) }
    private var rule: ChangeRuleWords {
        ChangeRuleWords(instrument: instrument, scale: scale, here: here, context: context)
    }

    var page: SitePage {
        let name = say.texts(instrument)?.name(of: scale.id) ?? scale.id.rawValue
        let head = PageHead(
            words.change, lead: name,
            back: BackLink(say.title(instrument), to: Paths.questionnaire(instrument.id)))
        return OwnPlace.catalogue.page(
            title: "\(words.change) \(name)",
            main: HTML("\(head)\(form.summary(texts))\(stale)\(now)\(editor)\(earlier)"),
            here: Paths.changeRule(instrument.id, scale.id), in: context)
    }

    private var now: DefinitionList {
        DefinitionList([
            DefinitionLine(words.keyLabel, HTML(text: rule.byKey)),
            DefinitionLine(
                words.earlierRules,
                HTML(text: rule.all.first.map(rule.sentence) ?? words.noRule)),
        ])
    }

    private var stale: HTML {
        guard isStale, let newest = rule.all.first else { return .empty }
        let typed = [
            (words.smallest, "smallest"), (words.deviation, "deviation"),
            (words.reliability, "reliability"), (words.source, "change-source"),
        ]
        let values =
            [newest.rule.smallest, newest.rule.deviation, newest.rule.reliability]
            .map { $0.map(rule.number) ?? "" } + [newest.rule.source.text]
        return StaleNotice(
            texts: texts,
            lines: zip(typed, values).map { .init($0.0, $1, form.value($0.1)) }
        ).html
    }

    private var editor: PostForm {
        let fields = [
            field("smallest", words.smallest, words.smallestHint),
            field("deviation", words.deviation, words.deviationHint),
            field("reliability", words.reliability, words.reliabilityHint),
        ]
        let source = TextField(
            form.field("change-source", words.source, hint: words.sourceHint, isRequired: true),
            value: form.value("change-source"), maxLength: 500)
        let save = SubmitButton(isStale ? texts.plan.saveMine : words.saveRule)
        return PostForm(
            action: Paths.changeRule(instrument.id, scale.id),
            hidden: [form.edition(stored: rule.all.first?.number ?? 0, isStale: isStale)],
            content: HTML(
                """
                <p class="quiet">\(words.changeLead)</p>\(fields.map(\.html))\(source)\
                \(ActionBar(save.html))
                """))
    }

    private func field(_ name: String, _ label: String, _ hint: String) -> TextField {
        TextField(
            form.field(name, label, hint: hint), value: form.value(name), kind: .amount,
            maxLength: 20, width: .short)
    }

    private var earlier: HTML {
        guard !rule.all.isEmpty else { return .empty }
        return Unfold(
            words.earlierRules,
            content: SentenceList(sentences: rule.all.map(rule.line), label: words.earlierRules)
                .html
        ).html
    }
}
