import Domain
import HTML
import UseCases

/// The coordinator's first page about one family: its words largest, then what needs her, what
/// changed, the weave, the profile and the team.
struct OverviewPage {
    let overview: FamilyOverview
    let questionnaires: Questionnaires
    let clock: Clock
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: FamiliesTexts { texts.families }
    private var glance: FamilyGlance { overview.glance }
    private var plan: FamilyPlan { overview.plan }
    private var family: FamilyID { plan.family.id }

    var page: SitePage {
        let name = plan.family.chosenName.text
        let head = PageHead(name, extra: Chip(words.phase(glance.phase)).html)
        return FamilyPage.page(
            plan.family, at: .home, title: name,
            main: HTML(
                """
                \(head)\(drawn("first") { HTML("\(alerts)\(matters)") })\(changes)\
                \(drawn("then") { HTML("\(next)\(weave)\(profile)\(team)") })\(worry)
                """),
            in: context,
            live: LivePage(family: family, place: .home, path: Paths.family(family)))
    }

    /// Drawn once of what is remembered: no form may be in it, since each has its own identity.
    private func drawn(_ name: String, as draw: () -> HTML) -> HTML {
        glance.remembrance.part("\(name) \(context.language)", making: draw)
    }

    private var worry: HTML { WorryPage.link(family, context) }

    private var alerts: [PageNotice] {
        glance.alerts.map { alert in
            let name = plan.name(of: alert.subject)?.text ?? ""
            let button = LinkButton(
                texts.today.openAlert,
                to: Paths.mapping(family).at("alert-\(alert.id.text)"), about: name)
            return PageNotice(.attention, texts.today.alert(name), more: button.html)
        }
    }

    private var matters: PageSection {
        PageSection(
            words.matters,
            content: MatterQuotes(plan: plan, most: 3, clock: clock, texts: texts).html,
            action: LinkButton(words.openPlan, to: Paths.plan(family), kind: .quiet).html)
    }

    /// Of the look with which the visit began: looking again shall not empty it.
    private var changes: HTML {
        let view = ChangesView(
            changes: overview.changes, accounts: overview.changedBy, today: plan.today,
            clock: clock, texts: texts)
        let section = PageSection(words.changes, content: view.html)
        return HTML("<div data-still>\(section)</div>")
    }

    /// Not in a column of its own, because the weave needs the width.
    private var next: PageSection {
        PageSection(words.next, content: NextSteps(glance: glance, texts: texts).content)
    }

    private var weave: PageSection {
        PageSection(
            texts.plan.weave,
            content: WeaveView(plan: plan, texts: texts, mayWrite: true).html)
    }

    private var profile: PageSection {
        let view = ProfileView(
            profile: glance.profile, catalog: glance.profile.catalogue(questionnaires),
            texts: texts)
        let more = LinkButton(words.openProfile, to: Paths.profile(family), kind: .quiet)
        let step = LinkButton(words.openMapping, to: Paths.mapping(family)).html
        return PageSection(
            words.profile,
            content: view.picture?.html ?? EmptyState(words.noProfile, step: step).html,
            action: view.picture == nil ? .empty : more.html)
    }

    private var team: PageSection {
        PageSection(
            words.team, content: TeamLines(glance: glance, texts: texts).html,
            action: LinkButton(words.openTeam, to: Paths.team(family), kind: .quiet).html)
    }
}
