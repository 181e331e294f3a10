import Domain
import HTML
import UseCases

/// What matters to the family, in its words, with the form for saying more.
struct MattersView {
    let plan: FamilyPlan
    let id: MatterID
    let form: FormState
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var standing: [Matter] { plan.matters.filter(\.stands).reversed() }

    var html: HTML { HTML("\(list)\(adding)") }

    /// The latest three in front, the rest folded.
    private var list: HTML {
        guard !standing.isEmpty else { return EmptyState(texts.plan.mattersEmpty).html }
        let rest = standing.dropFirst(3)
        let folded = rest.isEmpty ? nil : Unfold(texts.plan.showAll, content: stack(rest))
        return HTML("\(stack(standing.prefix(3)))\(folded)")
    }

    private func stack(_ matters: ArraySlice<Matter>) -> HTML {
        HTML("<div class=\"stack\">\(matters.map(quote))</div>")
    }

    private func quote(_ matter: Matter) -> HTML {
        let quote = FamilyQuote(
            matter.words.text, who: sayer.says(matter.subject, matter.said),
            when: when(matter.said), size: .large)
        let kept = KeptSign(plan: plan, context: context).html(matter.id.text, sort: "matter")
        return HTML("<div id=\"\(matter.id.text)\">\(quote)\(kept)\(takeBack(matter))</div>")
    }

    private var sayer: Sayer { Sayer(plan: plan, texts: texts) }

    private func when(_ said: Said) -> String {
        texts.days.say(plan.day(of: said), on: plan.today)
    }

    private func takeBack(_ matter: Matter) -> HTML {
        guard matter.mayBeTakenBack(by: context.caller) else { return .empty }
        return PostForm(
            action: Paths.family(plan.family.id, "plan", "matters", matter.id.text, "take-back"),
            hidden: [HiddenField("edition", String(matter.edition))], isInline: true,
            content: SubmitButton(
                texts.plan.takeBack, kind: .quiet, about: matter.words.text
            ).html
        ).html
    }

    private var adding: HTML {
        Unfold(
            texts.plan.addMatter, id: "add-matter",
            isOpen: standing.isEmpty || !form.faults.isEmpty,
            content: PostForm(
                action: Paths.matters(plan.family.id),
                hidden: [HiddenField("id", form.fields.has("id") ? form.value("id") : id.text)],
                content: fields
            ).html
        ).html
    }

    private var fields: HTML {
        let words = WordsField(
            form.field("words", texts.plan.matterLabel, isRequired: true),
            value: form.value("words"), rows: 3, maxLength: Words.longest, isFamilys: true)
        let keep = KeepField(plan.members, today: plan.today, form: form, in: context)
        return HTML("\(words)\(about)\(keep.html)\(SubmitButton(texts.plan.addMatter))")
    }

    /// A member speaks for themself or for the family; others say for whom.
    private var about: HTML {
        let own = plan.members.filter { $0.id == context.account.person }
        let choices = own.isEmpty ? plan.members : own
        return SelectField(
            form.field("about", texts.plan.matterAbout),
            choices: SubjectChoices.choices(choices, texts),
            chosen: form.fields.has("about") ? form.value("about") : own.first?.id.text ?? ""
        ).html
    }
}
