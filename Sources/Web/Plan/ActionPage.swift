import Domain
import HTML
import UseCases

/// One action, to change what it says or how it goes.
struct ActionPage {
    let action: Action
    let plan: FamilyPlan
    let form: FormState
    let isStale: Bool
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var family: FamilyID { plan.family.id }

    var page: SitePage {
        let head = PageHead(
            texts.plan.changeAction,
            back: BackLink(texts.plan.openGoal, to: Paths.goal(family, action.goal)))
        return FamilyPage.page(
            plan.family, at: .plan, title: texts.plan.changeAction,
            main: HTML("\(head)\(form.summary(texts))\(stale)\(editor)\(reports)"), in: context)
    }

    private var stale: HTML {
        guard isStale else { return .empty }
        let typed = HelperChoices.responsible(form.fields["responsible"])
        return StaleNotice(
            texts: texts,
            lines: [
                .init(texts.plan.actionWords, action.words.text, form.fields["action-words"]),
                .init(texts.plan.responsible, name(action.responsible), typed.map(name) ?? ""),
                .init(texts.plan.due, action.due?.text ?? "", form.fields["due"]),
            ]
        ).html
    }

    private func name(_ responsible: Responsible) -> String {
        plan.name(of: responsible)?.text ?? ""
    }

    private var editor: PostForm {
        let fields = ActionFields(plan: plan, action: action, form: form, texts: texts)
        let save = SubmitButton(isStale ? texts.plan.saveMine : texts.shared.save)
        return PostForm(
            action: Paths.action(family, action.id),
            hidden: [form.edition(stored: action.edition, isStale: isStale)],
            content: HTML("\(fields.html)\(save)"))
    }

    private var reports: HTML {
        let buttons = [
            (ReportAction.Report.underway, texts.plan.markUnderway),
            (.done, texts.plan.markDone), (.dropped, texts.plan.dropAction),
        ].map { report, words in
            ReportButton(action: action, family: family, report: report, words: words).html
        }
        return HTML("<div class=\"row\">\(buttons)</div>")
    }
}
