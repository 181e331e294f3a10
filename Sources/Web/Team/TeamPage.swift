import Domain
import HTML
import UseCases

/// Who may see something about the family, why, and what nobody sees.
struct TeamPage {
    let team: Team
    let form: FormState
    let notice: TeamNotice?
    let clock: Clock
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var reader: TeamReader { TeamReader(context.account.role) }
    private var toFamily: Bool { context.account.role.isFamily }

    /// Neither taken back nor over; it may begin later.
    private var standing: [Release] {
        team.releases.filter { $0.takenBackAt == nil && team.today <= $0.until }
    }

    var page: SitePage {
        let title = texts.places.name(of: .team, for: context.account.role)
        let head = PageHead(title, lead: texts.team.lead(reader))
        return FamilyPage.page(
            team.family, at: .team, title: title,
            main: HTML(
                """
                \(head)\(notice?.html(team, texts, to: context.caller))\(form.summary(texts))\
                \(sharing)\(adding)\
                \(nobody)\(always)\(earlier)\(correct)\(handOver)
                """),
            in: context)
    }

    private var correct: HTML { CorrectionLink(family: team.family.id, context: context).html }

    private var handOver: HTML {
        guard context.account.role == .coordinator else { return .empty }
        let words = texts.privacy.handOver.title
        let path = Paths.handOver(team.family.id)
        return HTML("<p class=\"quiet\"><a href=\"\(path)\">\(words)</a></p>")
    }

    private var sharing: HTML {
        let cards = standing.map { ReleaseCard(release: $0, team: team, texts: texts).html }
        let content =
            cards.isEmpty
            ? EmptyState(texts.team.seesEmpty(reader), hint: texts.team.seesEmptyHint).html
            : HTML("<div class=\"stack\">\(cards)</div>\(askToTakeBack)")
        return PageSection(texts.team.sees, id: "shared", content: content).html
    }

    private var askToTakeBack: HTML {
        team.mayTakeBack ? .empty : HTML("<p class=\"quiet\">\(texts.team.askToTakeBack)</p>")
    }

    private var adding: HTML {
        guard team.mayRelease else { return .empty }
        let fields = ReleaseFields(team: team, form: form, texts: texts)
        return Unfold(
            texts.team.release, id: "release", isOpen: !form.faults.isEmpty,
            content: HTML("<p class=\"quiet\">\(texts.team.releaseLead)</p>\(fields.html)")
        ).html
    }

    private var always: HTML {
        let family = ListItem(texts.team.family(toFamily), sentence: texts.team.familySees)
        let coordinator = ListItem(
            texts.team.coordinator(team.coordinator?.text ?? texts.team.somebody),
            sentence: texts.team.coordinatorSees)
        return PageSection(
            texts.team.always, content: ItemList([family, coordinator]).html
        ).html
    }

    private var nobody: HTML {
        let open = standing.reduce(into: Set<LifeArea>()) { $0.formUnion($1.areas) }
        let closed = Set(LifeArea.allCases).subtracting(open)
        let areas = AreaList(areas: closed, texts: texts).words
        let first =
            open.isEmpty
            ? texts.team.nobodyAnything(reader) : texts.team.nobodyAreas(areas, reader)
        let lines = (closed.isEmpty ? [] : [first]) + texts.team.nobodySees
        return PageSection(
            texts.team.nobody, content: HTML.join(lines.map { HTML("<p>\($0)</p>") })
        ).html
    }

    private var earlier: HTML {
        let over = team.releases.filter { !standing.contains($0) }
        guard !over.isEmpty else { return .empty }
        return Unfold(texts.team.earlier, content: ItemList(over.reversed().map(ended)).html).html
    }

    private func ended(_ release: Release) -> ListItem {
        let names = HelperNames(helpers: team.helpers, texts: texts)
        let receiver = names.name(of: release.receiver) ?? texts.team.somebody
        let day = release.takenBackAt.map(clock.day) ?? release.until
        let said = texts.days.say(day, on: team.today)
        return ListItem(
            receiver,
            sentence: release.takenBackAt == nil
                ? texts.team.endedOn(said) : texts.team.takenBackOn(said))
    }
}
