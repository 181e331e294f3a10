import Domain
import HTML
import UseCases

/// One need, to write it or to change it.
struct NeedPage {
    /// Nil for a new one.
    let need: Need?
    let plan: FamilyPlan
    /// What a member said, when the need is made of that.
    let answer: SaidAnswer?
    let form: FormState
    let isStale: Bool
    /// Whether what was typed is about a finding that is this need already.
    var isThere = false
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: FindingTexts { texts.assessment.results.findings }
    private var family: FamilyID { plan.family.id }

    var page: SitePage {
        let title = need == nil ? texts.plan.addNeed : texts.plan.changeNeed
        let back = BackLink(texts.plan.goToPlan, to: Paths.plan(family))
        return FamilyPage.page(
            plan.family, at: .plan, title: title,
            main: HTML(
                """
                \(PageHead(title, back: back))\(form.summary(texts))\(stale)\(said)\
                \(editor)\(kept)\(settling)
                """),
            in: context)
    }

    /// What stands now beside what was typed, when somebody else was faster.
    private var stale: HTML {
        guard isStale, let need else { return .empty }
        let there = isThere ? PageNotice(.info, words.thereAlready).html : .empty
        return there
            + StaleNotice(
                texts: texts,
                lines: [
                    .init(texts.plan.needWords, need.words.text, form.value("words")),
                    .init(
                        texts.plan.area, texts.shared.area(need.lifeArea),
                        LifeArea(rawValue: form.value("area")).map(texts.shared.area) ?? ""),
                ]
            ).html
    }

    /// What it is made of, or the way back to that for who may see it.
    private var said: HTML {
        guard let finding = need?.source.finding else { return answer?.quote ?? .empty }
        return TextLink(
            "\(words.from(finding.sort)). \(words.seeWhere)",
            to: FindingPaths.page(of: finding, in: family)
        ).html
    }

    private var editor: HTML {
        PostForm(
            action: need.map { Paths.need(family, $0.id) } ?? Paths.needs(family),
            hidden: hidden, content: HTML("\(wordsField)\(about)\(area)\(weight)\(keep)\(save)")
        ).html
    }

    private var hidden: [HiddenField] {
        if let need { return [form.edition(stored: need.edition, isStale: isStale)] }
        let source = ["finding"].filter { !form.value($0).isEmpty }
        return (["id"] + source).map { HiddenField($0, form.value($0)) }
    }

    private var wordsField: WordsField {
        WordsField(
            form.field(
                "words", texts.plan.needWords, hint: texts.plan.needWordsHint, isRequired: true),
            value: value("words", need?.words.text ?? answer?.words), rows: 3,
            maxLength: Words.longest, isFamilys: true)
    }

    private var about: SelectField {
        SelectField(
            form.field("about", texts.plan.about),
            choices: SubjectChoices.choices(plan.members, texts),
            chosen: value("about", need.map { SubjectChoices.value($0.subject) }))
    }

    private var area: RadioField {
        RadioField(
            form.field("area", texts.plan.area, isRequired: true),
            choices: AreaChoices.choices(texts), chosen: value("area", need?.lifeArea.rawValue),
            layout: .row)
    }

    private var weight: RadioField {
        RadioField(
            form.field("weight", texts.plan.howMuch, isRequired: true),
            choices: NeedWeight.allCases.map {
                FieldChoice(String($0.rawValue), texts.plan.weightOf($0))
            },
            chosen: value("weight", need.map { String($0.weight.rawValue) }), layout: .row)
    }

    /// Of a new one it is asked in the form; of one that is there, on a page of its own.
    private var keep: HTML {
        guard need == nil else { return .empty }
        return KeepField(plan.members, today: plan.today, form: form, in: context).html
    }

    private var kept: HTML {
        guard let need, !isStale else { return .empty }
        return KeptSign(plan: plan, context: context).htmlWithOffer(need.id.text, sort: "need")
    }

    private var save: ActionBar {
        ActionBar(SubmitButton(isStale ? texts.plan.saveMine : texts.shared.save).html)
    }

    private var settling: HTML {
        guard let need, !isStale else { return .empty }
        let met = settle(need, .met, texts.plan.needMet)
        let remove = settle(need, .takenBack, texts.plan.remove)
        let again = settle(need, .open, texts.plan.needAgain)
        return HTML("<div class=\"row\">\(need.isOpen ? met + remove : again)</div>")
    }

    private func settle(_ need: Need, _ settling: WriteNeed.Settling, _ words: String) -> HTML {
        PostForm(
            action: Paths.family(family, "plan", "needs", need.id.text, "settle"),
            hidden: [
                HiddenField("edition", String(need.edition)),
                HiddenField("as", settling.rawValue),
            ], isInline: true, content: SubmitButton(words, kind: .quiet).html
        ).html
    }

    private func value(_ field: String, _ stored: String?) -> String {
        form.fields.has(field) ? form.fields[field] : stored ?? form.value(field)
    }
}

/// Choosing a life area.
enum AreaChoices {
    static func choices(_ texts: Texts) -> [FieldChoice] {
        LifeArea.allCases.map { FieldChoice($0.rawValue, texts.shared.area($0)) }
    }
}
