import Domain
import HTML
import UseCases

/// The plan on paper: the weave on top, the family's words, who does what, signatures at the end.
struct PrintPage {
    let open: OpenPlan
    let context: SignedInContext

    private var plan: FamilyPlan { open.plan }
    private var texts: Texts { context.texts }
    private var family: FamilyID { plan.family.id }

    var page: SitePage {
        let title = "\(texts.plan.title) – \(plan.family.chosenName.text)"
        let head = PageHead(
            title, lead: texts.plan.printedOn(texts.days.full(plan.today)),
            back: BackLink(texts.plan.goToPlan, to: Paths.plan(family)))
        return FamilyPage.page(
            family, at: .plan, title: title,
            main: HTML("\(head)\(hint)\(weave)\(matters)\(goals)\(signatures)"), in: context,
            back: Paths.print(family))
    }

    private var hint: HTML { HTML("<p class=\"screen-only quiet\">\(texts.plan.printHint)</p>") }

    private var weave: HTML { WeaveView(plan: plan, texts: texts, mayWrite: false).html }

    private var matters: HTML {
        let quotes = plan.matters.filter(\.stands).map { matter in
            FamilyQuote(matter.words.text, who: plan.name(of: matter.said.by)?.text)
        }
        guard !quotes.isEmpty else { return .empty }
        return PageSection(texts.plan.matters, content: HTML("\(quotes)")).html
    }

    private var goals: HTML {
        let active = plan.goals.filter(\.isActive).sorted { $0.lifeArea < $1.lifeArea }
        guard !active.isEmpty else { return .empty }
        return PageSection(texts.plan.goals, content: HTML.join(active.map(goal))).html
    }

    private func goal(_ goal: Goal) -> HTML {
        let actions = plan.actions(of: goal.id).filter { !$0.isDropped }
        let who = plan.name(of: goal.subject)?.text ?? texts.shared.wholeFamily
        let quote = FamilyQuote(goal.words.text, who: who)
        return Card(
            mark: AreaMark(goal.lifeArea, texts), content: HTML("\(quote)\(table(actions))")
        ).html
    }

    private func table(_ actions: [Action]) -> HTML {
        guard !actions.isEmpty else { return HTML("<p>\(texts.plan.noActions)</p>") }
        return DataTable(
            caption: texts.plan.whoDoesWhat,
            columns: [texts.plan.actionWords, texts.plan.responsible, texts.plan.due].map {
                TableColumn($0)
            },
            rows: actions.map(row), hidesCaption: true
        ).html
    }

    private func row(_ action: Action) -> [HTML] {
        [
            HTML(text: action.words.text),
            HTML(text: plan.name(of: action.responsible)?.text ?? ""),
            HTML(text: action.due.map(texts.days.full) ?? texts.plan.statusOf(action.status)),
        ]
    }

    private var signatures: HTML {
        let lines = plan.members.filter { $0.age(on: plan.today) >= 12 }.map { person in
            SignatureLine(
                name: person.name.text, placeAndDate: texts.plan.placeAndDate,
                signature: texts.plan.signature)
        }
        return PageSection(texts.plan.signHere, content: Signatures(lines).html).html
    }
}
