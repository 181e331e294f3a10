import Domain
import HTML
import UseCases

/// The coordinator's first page: three lists, no more, and her families. What waits for her comes
/// first, because an answer that needs somebody at once stands there.
struct TodayPage {
    /// How many lines a list shows; the rest are counted.
    static let most = 20

    let families: [FamilyToday]
    /// Whether the coordinator has just handed a family over.
    var isHandedOver = false
    let context: SignedInContext

    private var texts: TodayTexts { context.texts.today }

    var page: SitePage {
        let rail = CoordinatorRail(families: families.map(\.family), texts: context.texts)
        return SitePage(
            frame: Frames.signedIn(
                context, places: rail.rail(at: Paths.today), back: Paths.today),
            title: texts.title,
            main: HTML("\(families.isEmpty ? empty : lists)\(AcuteFrame.link(context))"))
    }

    private var empty: HTML {
        let start = LinkButton(texts.enrol, to: Paths.newFamily).html
        let state = EmptyState(texts.noFamilies, hint: texts.noFamiliesHint, step: start)
        return HTML("\(PageHead(texts.title))\(handedOver)\(state)")
    }

    private var lists: HTML {
        let lists = TodayLists(families, context.texts)
        let head = PageHead(texts.title, lead: texts.lead(families.count))
        return HTML(
            """
            \(head)\(handedOver)\(section(texts.waits, "waits", lists.waits, texts.waitsEmpty))\
            \(section(texts.happens, "happens", lists.happens, texts.happensEmpty))\
            \(later(lists.later))\(rounds(lists.rounds))\
            \(section(texts.nobody, "nobody", lists.nobody, texts.nobodyEmpty))\(mine)
            """)
    }

    private var handedOver: PageNotice? {
        isHandedOver
            ? PageNotice(.saved(undo: nil), context.texts.privacy.handOver.done) : nil
    }

    private func later(_ lines: [TodayLine]) -> HTML {
        guard !lines.isEmpty else { return .empty }
        let items = lines.prefix(TodayPage.most).map { $0.item(texts) }
        return Unfold(
            texts.laterThisWeek(lines.count),
            content: HTML("\(ItemList(items))\(more(lines.count))")
        ).html
    }

    private func section(
        _ title: String, _ id: String, _ lines: [TodayLine], _ empty: String
    ) -> PageSection {
        let items = lines.prefix(TodayPage.most).map { $0.item(texts) }
        return PageSection(
            title, id: id,
            content: items.isEmpty
                ? HTML("<p class=\"quiet\">\(empty)</p>")
                : HTML("\(ItemList(items, label: title))\(more(lines.count))"))
    }

    /// Only where there is something; the calendar is always at hand.
    private func rounds(_ lines: [TodayLine]) -> HTML {
        let words = context.texts.assessment.rounds
        let items = lines.prefix(TodayPage.most).map { $0.item(texts) }
        let calendar = LinkButton(words.calendar, to: Paths.roundCalendar, kind: .quiet)
        let list =
            items.isEmpty
            ? .empty : HTML("\(ItemList(items, label: words.today))\(more(lines.count))")
        return PageSection(
            words.today, id: "rounds", lead: items.isEmpty ? nil : words.todayLead,
            content: list, action: calendar.html
        ).html
    }

    private func more(_ count: Int) -> HTML {
        count > TodayPage.most
            ? HTML("<p class=\"quiet\">\(texts.more(count - TodayPage.most))</p>") : .empty
    }

    private var mine: PageSection {
        let shown = families.prefix(TodayPage.most).map(item)
        return PageSection(
            texts.families, id: "families",
            content: HTML("\(ItemList(shown, label: texts.families))\(more(families.count))"),
            action: LinkButton(texts.enrol, to: Paths.newFamily, kind: .quiet).html)
    }

    private func item(_ today: FamilyToday) -> ListItem {
        ListItem(
            today.family.chosenName.text,
            sentence: today.changes.isEmpty ? nil : texts.changed(today.changes.count),
            to: Paths.family(today.family.id),
            chip: Chip(context.texts.families.phase(today.family.phase)))
    }
}
