import Domain
import HTML
import UseCases

/// How a goal went, each time it was looked at, with the form for the next time.
struct GoalEvaluations {
    let goal: Goal
    let plan: FamilyPlan
    let mayWrite: Bool
    let form: FormState
    let id: EvaluationID
    let texts: Texts
    var notice = HTML.empty

    var html: HTML {
        if case .proposed = goal.status { return .empty }
        return PageSection(
            texts.plan.howItGoes, id: "evaluations", content: HTML("\(notice)\(list)\(adding)")
        ).html
    }

    private var list: HTML {
        let evaluations = plan.evaluations(of: goal.id)
        return evaluations.isEmpty
            ? EmptyState(texts.plan.noEvaluation).html
            : HTML("<div class=\"stack\">\(evaluations.reversed().map(item))</div>")
    }

    private func item(_ evaluation: Evaluation) -> HTML {
        let when = texts.days.say(evaluation.on, on: plan.today)
        let sayer = Sayer(plan: plan, texts: texts)
        let words = evaluation.words.map {
            FamilyQuote($0.text, who: sayer.says(evaluation.subject, evaluation.said), when: when)
        }
        let day = words == nil ? HTML(" <span class=\"quiet\">\(when)</span>") : .empty
        return HTML(
            """
            <div><p>\(Chip(texts.plan.attainmentOf(evaluation.attainment)))\(day)</p>\(words)</div>
            """)
    }

    private var adding: HTML {
        guard mayWrite else { return .empty }
        return Unfold(
            texts.plan.evaluate, id: "evaluate", isOpen: !form.faults.isEmpty,
            content: PostForm(
                action: Paths.goal(plan.family.id, goal.id, "evaluations"),
                hidden: [HiddenField("id", form.fields.has("id") ? form.fields["id"] : id.text)],
                content: HTML("\(attainment)\(words)\(next)\(SubmitButton(texts.shared.save))")
            ).html
        ).html
    }

    private var attainment: RadioField {
        RadioField(
            form.field("attainment", texts.plan.attainment, isRequired: true),
            choices: Attainment.allCases.map {
                FieldChoice(String($0.rawValue), texts.plan.attainmentOf($0))
            },
            chosen: form.value("attainment"))
    }

    private var words: WordsField {
        WordsField(
            form.field(
                "evaluation-words", texts.plan.evaluationWords, note: texts.shared.optional),
            value: form.value("evaluation-words"), rows: 3, maxLength: Words.longest,
            isFamilys: true)
    }

    private var next: DateField {
        DateField(
            form.field("next", texts.plan.nextEvaluation, note: texts.shared.optional),
            value: form.value("next"), earliest: plan.today.text)
    }
}
