import Domain
import HTML
import UseCases

/// All batteries: what is asked together in a round.
struct BatteriesPage {
    let here: MunicipalCatalogue
    let isSaved: Bool
    let context: SignedInContext

    private var words: BatteryTexts { context.texts.catalogue.battery }
    private var say: CatalogueWords { CatalogueWords(here: here, context: context) }

    var page: SitePage {
        let saved = isSaved ? PageNotice(.saved(undo: nil), context.texts.shared.saved) : nil
        let head = PageHead(
            words.title, lead: words.lead,
            extra: LinkButton(words.new, to: Paths.newBattery).html)
        let list = ItemList(here.settings.batteries.map(item), label: words.title)
        return OwnPlace.batteries.page(
            title: words.title, main: HTML("\(head)\(saved)\(list)"), in: context)
    }

    private func item(_ battery: Battery) -> ListItem {
        let empty = here.emptySlots(of: battery).count
        let parts = [
            words.lines(battery.lines.count), empty == 0 ? nil : words.emptyPlaces(empty),
            words.edition(battery.number),
        ]
        return ListItem(
            say.name(battery), sentence: parts.compactMap(\.self).joined(separator: " · "),
            to: Paths.battery(battery.id),
            chip: battery.isOffered
                ? Chip(words.offered, kind: .active) : Chip(words.withdrawn, kind: .plain))
    }
}
