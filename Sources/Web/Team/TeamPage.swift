import Domain
import HTML
import UseCases

/// Who may see something about the family, why, and what nobody sees. What waits for whoever reads
/// comes first.
struct TeamPage {
    let team: Team
    let form: FormState
    let notice: TeamNotice?
    let wasAsked: Bool
    /// Something was to be shared that nobody has said yes to.
    let needsConsent: Bool
    let clock: Clock
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var reader: TeamReader { TeamReader(context.account.role) }
    private var toFamily: Bool { context.account.role.isFamily }
    private var lists: ConsentLists {
        ConsentLists(consents: team.consents, clock: clock, texts: texts)
    }

    var page: SitePage {
        let title = texts.places.name(of: .team, for: context.account.role)
        let head = PageHead(title, lead: texts.team.lead(reader))
        return FamilyPage.page(
            team.family, at: .team, title: title,
            main: HTML(
                """
                \(head)\(notices)\(form.summary(texts))\(askFirst)\(ask)\
                \(lists.main)\(sharing)\
                \(ConsentNetwork(consents: team.consents, texts: texts).html)\(adding)\
                \(nobody)\(always)\(lists.earlier)\(earlier)\(correct)\(handOver)
                """),
            in: context,
            live: LivePage(family: team.family.id, place: .team, path: Paths.team(team.family.id)))
    }

    private var correct: HTML { CorrectionLink(family: team.family.id, context: context).html }

    private var handOver: HTML {
        guard context.account.role == .coordinator else { return .empty }
        let words = texts.privacy.handOver.title
        let path = Paths.handOver(team.family.id)
        return HTML("<p class=\"quiet\"><a href=\"\(path)\">\(words)</a></p>")
    }

    private var notices: HTML {
        let asked =
            wasAsked ? PageNotice(.saved(undo: nil), texts.consent.askedNow) : nil
        return HTML("\(notice?.html(team, texts, to: context.caller))\(asked)")
    }

    private var askFirst: HTML {
        guard needsConsent else { return .empty }
        let link = LinkButton(texts.consent.askFirstLink, to: Paths.askForConsent(team.family.id))
        return PageNotice(.attention, texts.consent.askFirst, more: link.html).html
    }

    private var ask: HTML {
        guard team.consents.mayAsk, !needsConsent else { return .empty }
        let link = LinkButton(texts.consent.ask, to: Paths.askForConsent(team.family.id))
        return HTML("<p>\(link)</p>")
    }

    /// What is open to whom, for whoever works with it; to the family their consents say it.
    private var sharing: HTML {
        let open = team.open(clock.today)
        if toFamily {
            return open.isEmpty && !lists.holdsAny
                ? EmptyState(texts.team.seesEmpty(reader), hint: texts.team.seesEmptyHint).html
                : .empty
        }
        let cards = open.map { ReleaseCard(release: $0, team: team, texts: texts).html }
        if cards.isEmpty {
            return EmptyState(texts.team.seesEmpty(reader), hint: texts.team.seesEmptyHint).html
        }
        return Unfold(
            texts.team.sees, id: "shared",
            content: HTML("<div class=\"stack\">\(cards)</div>")
        ).html
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
        let open = team.consents.opened.reduce(into: Set<LifeArea>()) { $0.formUnion($1.areas) }
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
        let over = team.releases.filter { $0.takenBackAt != nil || $0.until < team.today }
        guard !toFamily, !over.isEmpty else { return .empty }
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

extension Team {
    /// What is open today, and what will be: as far as consents let it, and no longer.
    fileprivate func open(_ today: Day) -> [Release] {
        consents.opened + releases.filter { $0.takenBackAt == nil && $0.from > today }
    }
}
