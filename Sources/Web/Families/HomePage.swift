import Domain
import HTML
import Instruments
import UseCases

/// The family's own first page, made for a phone: one thing that happens, then five ways on.
struct HomePage {
    let overview: FamilyOverview
    let catalog: AskedCatalogue
    let clock: Clock
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: FamiliesTexts { texts.families }
    private var plan: FamilyPlan { overview.plan }
    private var family: FamilyID { plan.family.id }

    var page: SitePage {
        let name = plan.family.chosenName.text
        return FamilyPage.page(
            plan.family, at: .home, title: name,
            main: HTML("\(PageHead(name))\(told.html)\(now.html)\(Tiles(tiles))\(matters)\(more)"),
            in: context,
            live: LivePage(family: family, place: .home, path: Paths.family(family)))
    }

    private var told: ToldView {
        ToldView(
            told: overview.told, family: family, today: plan.today, clock: clock, texts: texts)
    }

    private var now: HappeningNow {
        HappeningNow(
            plan: plan, caller: context.caller, questions: questions,
            asked: overview.glance.asked,
            mapping: Paths.mapping(family), texts: texts)
    }

    private var tiles: [Tile] {
        [
            Tile(words.ourPlan, sentence: goalCount, to: Paths.plan(family), icon: .plan),
            Tile(
                words.yourQuestions, sentence: questions.sentence(texts).withCapital,
                to: Paths.mapping(family), icon: .questions),
            Tile(words.howWeAre, to: Paths.profile(family), icon: .chart),
            Tile(words.whoSees, to: Paths.team(family), icon: .help),
            Tile(words.whoLooked, to: Paths.log(family), icon: .eye),
        ]
    }

    private var goalCount: String { words.goals(plan.goals.filter(\.isActive).count) }

    /// The questions of the newest round that are for whoever looks.
    private var questions: OwnQuestions {
        OwnQuestions(
            overview.glance.unanswered.filter { $0.person == context.caller.person }, in: catalog)
    }

    private var matters: PageSection? {
        guard let matter = plan.matters.last(where: \.stands) else { return nil }
        let quote = FamilyQuote(
            matter.words.text,
            who: (plan.name(of: matter.subject) ?? plan.name(of: matter.said.by))?.text,
            size: .large)
        return PageSection(words.mattersToUs, content: quote.html)
    }

    private var more: HTML {
        let asking = texts.privacy.request.title
        return HTML(
            "\(members)<p><a href=\"\(Paths.requests(family))\">\(asking)</a></p>")
    }

    private var members: HTML {
        guard context.account.role == .parent else { return .empty }
        return HTML("<p><a href=\"\(Paths.members(family))\">\(words.whoIsIn)</a></p>")
    }
}
