import Domain
import HTML
import UseCases

/// What weighs on a family and what carries it: the balance as a picture, then area by area who
/// said what. Who works with the family adds to it here.
struct FactorsPage {
    let inventory: FactorInventory
    /// The identity of a new line, should one be written from this page.
    let newID: FactorID
    let form: FormState
    let isSaved: Bool
    /// The need that was made of a line a moment ago.
    var made: NeedID?
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: FactorTexts { texts.assessment.results.factors }
    private var family: FamilyID { inventory.family.id }
    private var isFamily: Bool { context.account.role.isFamily }

    var page: SitePage {
        let assessment = texts.assessment
        let back = BackLink(
            isFamily ? assessment.howWeAre : assessment.profile, to: Paths.profile(family))
        let head = PageHead(
            words.title, lead: isFamily ? words.familyLead : words.lead, back: back)
        return FamilyPage.page(
            inventory.family, at: .profile, title: words.title,
            main: HTML(
                "\(head)\(saved)\(form.summary(texts))\(content)\(adding)\(ended)\(type)"),
            in: context)
    }

    private var saved: HTML {
        isSaved ? PageNotice(.saved(undo: nil), texts.shared.saved).html : .empty
    }

    private var content: HTML {
        let holding = inventory.factors.filter(\.holds)
        guard !holding.isEmpty else {
            return EmptyState(words.empty, hint: inventory.mayWrite ? words.emptyHint : nil).html
        }
        let areas = LifeArea.allCases.filter { area in holding.contains { $0.lifeArea == area } }
        return HTML("\(balance(holding, areas))\(areas.map(card))")
    }

    private func balance(_ holding: [Factor], _ areas: [LifeArea]) -> BalancePicture {
        let weighing = holding.count { $0.leaning == .risk }
        return BalancePicture(
            title: words.balance, summary: words.summary(weighing, holding.count - weighing),
            rows: areas.map { area in
                BalanceRow(
                    area: Area(area), name: texts.shared.area(area),
                    weighing: inventory.holding(area, .risk).count,
                    carrying: inventory.holding(area, .protective).count)
            },
            words: BalanceWords(
                areas: texts.assessment.areas, weighs: words.weighs, carries: words.carries))
    }

    private func card(_ area: LifeArea) -> Card {
        let parts = [FactorLeaning.protective, .risk].map { leaning in
            list(inventory.holding(area, leaning), leaning)
        }
        return Card(
            mark: AreaMark(area, texts), content: HTML("<div class=\"stack\">\(parts)</div>"))
    }

    private func list(_ factors: [Factor], _ leaning: FactorLeaning) -> HTML {
        guard !factors.isEmpty else { return .empty }
        let title = leaning == .risk ? words.weighs : words.carries
        return HTML(
            """
            <div><p><strong>\(title)</strong></p><ul class="items">\(factors.map { line($0).html })</ul></div>
            """)
    }

    private func line(_ factor: Factor) -> FactorLine {
        FactorLine(factor: factor, inventory: inventory, made: made, context: context)
    }

    private var ended: HTML {
        guard !inventory.ended.isEmpty else { return .empty }
        return Unfold(
            words.ended,
            content: HTML("<ul class=\"items\">\(inventory.ended.map { line($0).html })</ul>")
        ).html
    }

    private var adding: HTML {
        guard inventory.mayWrite else { return .empty }
        let fields = FactorFields(
            inventory: inventory, factor: nil, form: form, context: context)
        return Unfold(
            words.add, id: "add-factor",
            isOpen: inventory.factors.isEmpty || !form.faults.isEmpty,
            content: PostForm(
                action: Paths.factors(family),
                hidden: [
                    HiddenField("id", form.fields.has("id") ? form.value("id") : newID.text)
                ],
                content: HTML("\(fields.html)\(SubmitButton(texts.shared.save))")
            ).html
        ).html
    }

    /// Nothing where the municipality has no types of family and none was ever chosen.
    private var type: HTML {
        let says = FactorWords(settings: inventory.settings, texts: texts)
        let types = inventory.settings.typology?.familyTypes ?? []
        guard inventory.type != nil || (inventory.mayWrite && !types.isEmpty) else {
            return .empty
        }
        let meaning = inventory.type.flatMap { inventory.settings.familyType($0) }?.meaning.text
        let said = HTML(
            """
            <p><strong>\(inventory.type.map(says.type) ?? words.noType)</strong></p>\
            \(meaning.map { HTML("<p class=\"quiet\">\($0)</p>") })
            """)
        let form = FamilyTypeForm(inventory: inventory, texts: texts)
        return PageSection(
            words.type, id: "type-of-family", lead: words.typeLead,
            content: HTML("\(said)\(form.html)")
        ).html
    }
}
