import Domain
import HTML
import UseCases

/// The plan on paper, two pages of A4: the weave on top, the family's words, who does what,
/// signatures at the end.
struct PrintPage {
    let open: OpenPlan
    let context: SignedInContext

    private var plan: FamilyPlan { open.plan }
    private var texts: Texts { context.texts }
    private var family: FamilyID { plan.family.id }
    private var sayer: Sayer { Sayer(plan: plan, texts: texts) }

    var page: SitePage {
        let title = "\(texts.plan.title) – \(plan.family.chosenName.text)"
        let head = PageHead(
            title, lead: texts.plan.printedOn(texts.days.full(plan.today)),
            back: BackLink(texts.plan.goToPlan, to: Paths.plan(family)))
        return FamilyPage.page(
            plan.family, at: .plan, title: title,
            main: HTML(
                "\(head)\(hint)<div class=\"paper\">\(weave)\(matters)\(goals)\(signatures)</div>"),
            in: context, back: Paths.print(family))
    }

    private var hint: HTML { HTML("<p class=\"screen-only quiet\">\(texts.plan.printHint)</p>") }

    private var weave: HTML { WeaveView(plan: plan, texts: texts, mayWrite: false).html }

    private var matters: HTML {
        let quotes = plan.matters.filter(\.stands).reversed().map { matter in
            FamilyQuote(
                matter.words.text, who: sayer.says(matter.subject, matter.said),
                when: texts.days.full(plan.day(of: matter.said)))
        }
        guard !quotes.isEmpty else { return .empty }
        return PageSection(
            texts.plan.matters, content: HTML("<div class=\"paper-words\">\(quotes)</div>")
        ).html
    }

    private var goals: HTML {
        let active = plan.goals.filter(\.isActive).sorted { $0.lifeArea < $1.lifeArea }
        guard !active.isEmpty else { return .empty }
        let table = PrintedGoals(goals: active, plan: plan, texts: texts).html
        return PageSection(texts.plan.goals, content: table).html
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
