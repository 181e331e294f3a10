import Domain
import HTML
import UseCases

/// How long what is kept: the rules with their sources, and what they let be erased next.
struct RetentionPage {
    let plan: RetentionPlan
    let form: FormState
    let isSaved: Bool
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: RetentionTexts { context.texts.retention }

    var page: SitePage {
        let saved = isSaved ? PageNotice(.saved(undo: nil), texts.shared.saved) : nil
        return PrivacyPlaces.page(
            title: words.title,
            main: HTML(
                """
                \(PageHead(words.title, lead: words.lead))\(saved)\(form.summary(texts))\
                \(rules)\(due)\(editor)\(earlier)
                """), here: Paths.retention, in: context)
    }

    private var rules: DefinitionList {
        DefinitionList(
            RetentionKind.allCases.map { kind in
                let said = plan.inForce(kind).map(say) ?? words.noRule
                return DefinitionLine(
                    words.kind(kind),
                    HTML("\(said)<br><span class=\"quiet\">\(words.kindHint(kind))</span>"))
            })
    }

    private func say(_ rule: RetentionRule) -> String {
        words.rule(rule.length, rule.kind, texts.days.full(rule.from), rule.source.text)
    }

    private var due: PageSection {
        let lines = plan.due.map { due -> String in
            let day = texts.days.full(due.since)
            guard let family = due.family else {
                return words.dueRecords(due.count, due.rule.kind, day)
            }
            return words.dueFamily(family.shortCode, day)
        }
        let shown = Array(lines.prefix(RetentionPage.most))
        let rest = lines.count - shown.count
        let more = rest > 0 ? HTML("<p class=\"quiet\">\(texts.looks.more(rest))</p>") : .empty
        let list = SentenceList(sentences: shown, label: words.due)
        return PageSection(
            words.due, id: "due", lead: words.dueLead,
            content: lines.isEmpty ? EmptyState(words.dueEmpty).html : HTML("\(list)\(more)"))
    }

    private static let most = 50

    private var editor: PageSection {
        let kind = SelectField(
            form.field("rule-kind", words.which, isRequired: true),
            choices: RetentionKind.allCases.map { FieldChoice($0.rawValue, words.kind($0)) },
            chosen: form.value("rule-kind"), none: texts.families.choose)
        let length = TextField(
            form.field("rule-length", words.length, hint: words.lengthHint),
            value: form.value("rule-length"), kind: .whole, maxLength: 5, width: .short)
        let source = TextField(
            form.field("rule-source", words.source, hint: words.sourceHint, isRequired: true),
            value: form.value("rule-source"), maxLength: 500)
        let from = DateField(
            form.field("rule-from", words.from, isRequired: true),
            value: form.value("rule-from"), earliest: plan.today.text)
        return PageSection(
            words.set, id: "set", lead: words.setLead,
            content: PostForm(
                action: Paths.retention,
                content: HTML(
                    "\(kind)\(length)\(source)\(from)\(SubmitButton(words.save))")
            ).html)
    }

    private var earlier: HTML {
        guard !plan.rules.isEmpty else { return .empty }
        let lines = plan.rules.map { "\(words.kind($0.kind)): \(say($0))" }
        return Unfold(
            words.earlier, content: SentenceList(sentences: lines, label: words.earlier).html
        ).html
    }
}
