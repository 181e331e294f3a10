import Domain
import HTML
import UseCases

/// One battery: its lines with their empty places, its rhythm, and its earlier editions.
struct BatteryPage {
    let battery: Battery
    let here: MunicipalCatalogue
    let isSaved: Bool
    let isStale: Bool
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: BatteryTexts { context.texts.catalogue.battery }
    private var say: CatalogueWords { CatalogueWords(here: here, context: context) }

    var page: SitePage {
        let name = say.name(battery)
        let chip =
            battery.isOffered
            ? Chip(words.offered, kind: .active) : Chip(words.withdrawn, kind: .plain)
        let head = PageHead(
            name, lead: words.edition(battery.number).startingLarge,
            back: BackLink(words.title, to: Paths.batteries), extra: chip.html)
        return OwnPlace.batteries.page(
            title: name,
            main: HTML("\(head)\(notices)\(asked)\(rhythm)\(buttons)\(earlier)"),
            here: Paths.battery(battery.id), in: context)
    }

    private var notices: HTML {
        let saved = isSaved ? PageNotice(.saved(undo: nil), texts.shared.saved) : nil
        let notice = PageNotice(.attention, texts.faults.staleMore, title: texts.faults.stale)
        let stale = isStale ? notice : nil
        return HTML("\(saved)\(stale)")
    }

    private var asked: PageSection {
        let empty = here.emptySlots(of: battery).count
        let said = words.emptyOf(empty, battery.lines.count)
        return PageSection(
            words.whatIsAsked, id: "asked",
            lead: empty > 0 ? "\(said) \(words.emptyPlacesMean)" : nil,
            content: BatteryLines(battery: battery, here: here, context: context).html)
    }

    private var rhythm: PageSection {
        PageSection(
            words.when, id: "when",
            content: HTML(
                """
                <p>\(words.rhythm(battery.window, battery.reminder, battery.everyMonths))</p>
                """))
    }

    private var buttons: HTML {
        let name = say.name(battery)
        let change = LinkButton(
            words.change, to: Paths.battery(battery.id, "change"), about: name)
        let turn = PostForm(
            action: Paths.battery(battery.id, battery.isOffered ? "withdraw" : "offer"),
            hidden: [HiddenField("edition", String(battery.number))], isInline: true,
            content: SubmitButton(
                battery.isOffered ? words.withdraw : words.offer, kind: .quiet, about: name
            ).html)
        let note = HTML("<p class=\"quiet\">\(words.withdrawMeans)</p>")
        let means = battery.isOffered ? note : .empty
        return HTML("<p>\(change)</p>\(means)\(turn)")
    }

    private var earlier: HTML {
        let parts = here.earlier(than: battery).map { older in
            let lines = BatteryLines(battery: older, here: here, isNow: false, context: context)
            return Unfold(
                "\(say.name(older)), \(words.edition(older.number))", content: lines.html)
        }
        guard !parts.isEmpty else { return .empty }
        return PageSection(words.earlier, id: "earlier", content: HTML("\(parts)")).html
    }
}
