import Domain
import HTML
import UseCases

/// The municipality's list of risk and protective factors and of types of families: one edition.
struct TypologyPage {
    /// Nil before the municipality has one.
    let typology: Typology?
    let here: MunicipalCatalogue
    let isSaved: Bool
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: TypologyTexts { context.texts.catalogue.typology }
    private var say: CatalogueWords { CatalogueWords(here: here, context: context) }

    /// Only the newest edition can be changed.
    private var isNewest: Bool { typology?.number == here.settings.typology?.number }

    var page: SitePage {
        let head = PageHead(
            words.title, lead: typology.map(edition) ?? words.lead,
            back: isNewest ? nil : BackLink(words.title, to: Paths.typology))
        return OwnPlace.typology.page(
            title: words.title,
            main: HTML("\(head)\(notices)\(starter)\(factors)\(types)\(earlier)"),
            here: isNewest ? nil : typology.map { Paths.typologyEdition($0.number) }, in: context)
    }

    private var notices: HTML {
        let saved = isSaved ? PageNotice(.saved(undo: nil), texts.shared.saved) : nil
        let old = isNewest ? nil : PageNotice(.info, words.isEarlier)
        return HTML("\(saved)\(old)")
    }

    private func edition(_ typology: Typology) -> String {
        words.edition(typology.number, say.name(typology.said), say.day(typology.said))
    }

    /// A list to begin with, for a municipality that has none.
    private var starter: HTML {
        guard typology == nil else { return .empty }
        let own = StarterTypology(words)
        let lines =
            StarterFactor.allCases.map(line)
            + own.types.map { "\($0.name.text): \($0.meaning.text)" }
        let shown = Unfold(
            words.starterShown,
            content: SentenceList(sentences: lines, label: words.starter).html)
        let button = PostForm(
            action: Paths.starterTypology, hidden: [HiddenField("edition", "0")],
            content: SubmitButton(words.takeOver).html)
        return PageSection(
            words.starter, id: "starter", lead: words.starterLead,
            content: HTML("\(shown)\(button)")
        ).html
    }

    private func line(_ factor: StarterFactor) -> String {
        let area = texts.shared.area(factor.area)
        return "\(area). \(words.leaning(factor.leaning)): \(words.starterFactor(factor)) "
            + "(\(factor.source.rawValue))"
    }

    private var factors: PageSection {
        PageSection(
            words.factors, id: "factors",
            content: HTML("\(LifeArea.allCases.map(card))"))
    }

    private func card(_ area: LifeArea) -> Card {
        let here = typology?.factors.filter { $0.lifeArea == area } ?? []
        let parts = FactorLeaning.allCases.compactMap { leaning -> HTML? in
            let names = here.filter { $0.leaning == leaning }.map {
                HTML("<li>\($0.name.text)</li>")
            }
            guard !names.isEmpty else { return nil }
            return HTML("<p class=\"quiet\">\(words.leaning(leaning))</p><ul>\(names)</ul>")
        }
        let none = HTML("<p class=\"quiet\">\(words.noneHere)</p>")
        let change = LinkButton(
            words.change, to: Paths.typology(area), kind: .quiet, about: texts.shared.area(area))
        return Card(
            id: area.rawValue, mark: AreaMark(area, texts),
            content: parts.isEmpty ? none : HTML("\(parts)"),
            actions: isNewest ? change.html : .empty)
    }

    private var types: PageSection {
        let lines = (typology?.familyTypes ?? []).map {
            DefinitionLine($0.name.text, HTML(text: $0.meaning.text))
        }
        let change = LinkButton(words.changeTypes, to: Paths.familyTypes, kind: .quiet)
        return PageSection(
            words.familyTypes, id: "types", lead: words.familyTypesLead,
            content: lines.isEmpty
                ? HTML("<p class=\"quiet\">\(words.noneHere)</p>") : DefinitionList(lines).html,
            action: isNewest ? change.html : .empty)
    }

    private var earlier: HTML {
        let older = here.settings.typologies.filter { $0.number != typology?.number }.reversed()
        guard isNewest, !older.isEmpty else { return .empty }
        let items = older.map { old in
            ListItem(edition(old), to: Paths.typologyEdition(old.number))
        }
        return Unfold(words.earlier, content: ItemList(items, label: words.earlier).html).html
    }
}
