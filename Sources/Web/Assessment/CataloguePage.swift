import Domain
import HTML
import Instruments
import UseCases

/// All questionnaires, by whether they are in use: what each is, and what stands in its way.
struct CataloguePage {
    let here: MunicipalCatalogue
    let search: String
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: CatalogueTexts { context.texts.catalogue }
    private var say: CatalogueWords { CatalogueWords(here: here, context: context) }

    var page: SitePage {
        let found = here.catalogue.instruments.filter(matches)
        let groups = Dictionary(grouping: found, by: group)
        let sections = CatalogueGroup.allCases.map { section($0, groups[$0] ?? []) }
        let bring = LinkButton(context.texts.brought.bring, to: Paths.bring, kind: .quiet)
        let head = PageHead(words.title, lead: words.lead, extra: bring.html)
        let none = found.isEmpty ? EmptyState(words.noneFound).html : .empty
        return OwnPlace.catalogue.page(
            title: words.title,
            main: HTML(
                "\(head)\(LicencesEnding(here: here, context: context).html)\(searching)\(none)\(sections)"
            ), in: context)
    }

    /// A link with the search in it can be kept; nothing is changed by it.
    private var searching: HTML {
        let field = TextField(
            Field("q", label: words.search), value: search, kind: .search, maxLength: 100,
            width: .half)
        return HTML(
            """
            <form class="form-inline" method="get" action="\(Paths.catalogue)" role="search">\
            \(field)\(SubmitButton(words.find, kind: .quiet))</form>
            """)
    }

    private func matches(_ instrument: Instrument) -> Bool {
        let wanted = search.lowercased().split(whereSeparator: \.isWhitespace)
        let text = [
            instrument.id.rawValue, instrument.version, say.title(instrument), instrument.credit,
            say.texts(instrument)?.plainTitle ?? "", say.sentence(instrument),
            instrument.area.map(texts.shared.area) ?? "",
        ].joined(separator: " ").lowercased()
        return wanted.allSatisfy { text.contains($0) }
    }

    private func group(_ instrument: Instrument) -> CatalogueGroup {
        let hindrances = here.catalogue.hindrances(to: instrument)
        return hindrances.isEmpty ? .asked : hindrances == [.off] ? .ready : .lacking
    }

    private func section(_ group: CatalogueGroup, _ some: [Instrument]) -> HTML {
        guard !some.isEmpty else { return .empty }
        let title =
            switch group {
            case .asked: words.askedNow
            case .ready: words.canBeOn
            case .lacking: words.lacking
            }
        return PageSection(
            "\(title) (\(some.count))", id: group.rawValue,
            lead: group == .lacking ? words.lackingLead : nil,
            content: ItemList(some.map { item($0, group) }, label: title).html
        ).html
    }

    /// What stands in its way, where it is other than what the group's heading says of all.
    private func own(_ instrument: Instrument) -> String? {
        let lacks = Set(here.catalogue.hindrances(to: instrument)).subtracting([.off])
        return lacks == [.noWords, .noLicence] ? nil : say.reasons(instrument)
    }

    private func item(_ instrument: Instrument, _ group: CatalogueGroup) -> ListItem {
        let reasons = group == .lacking ? own(instrument) : nil
        return ListItem(
            say.title(instrument),
            sentence: [say.sentence(instrument), reasons].compactMap(\.self)
                .joined(separator: " · "),
            to: Paths.questionnaire(instrument.id))
    }
}

/// Where a questionnaire stands in the catalogue.
enum CatalogueGroup: String, CaseIterable {
    case asked, ready, lacking
}
