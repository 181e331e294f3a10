import Domain
import HTML
import UseCases

/// One line of the inventory, to change it or to say that it no longer holds.
struct FactorPage {
    let factor: Factor
    let inventory: FactorInventory
    let form: FormState
    let isStale: Bool
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: FactorTexts { texts.assessment.results.factors }
    private var family: FamilyID { inventory.family.id }
    private var says: FactorWords { FactorWords(settings: inventory.settings, texts: texts) }

    var page: SitePage {
        let back = BackLink(words.title, to: Paths.factors(family))
        let head = PageHead(words.change, back: back)
        return FamilyPage.page(
            inventory.family, at: .profile, title: words.change,
            main: HTML("\(head)\(form.summary(texts))\(stale)\(editor)\(kept)\(ending)"),
            in: context)
    }

    /// What stands now beside what was typed, when somebody else was faster.
    private var stale: HTML {
        guard isStale else { return .empty }
        return StaleNotice(
            texts: texts,
            lines: [
                .init(
                    words.ownWords, factor.words?.text ?? "", form.value("factor-words")),
                .init(
                    texts.plan.area, texts.shared.area(factor.lifeArea),
                    LifeArea(rawValue: form.value("area")).map(texts.shared.area) ?? ""),
            ]
        ).html
    }

    private var editor: HTML {
        let fields = FactorFields(
            inventory: inventory, factor: factor, form: form, context: context)
        let save = SubmitButton(isStale ? texts.plan.saveMine : texts.shared.save)
        return PostForm(
            action: Paths.factor(family, factor.id),
            hidden: [form.edition(stored: factor.edition, isStale: isStale)],
            content: HTML("\(fields.html)\(ActionBar(save.html))")
        ).html
    }

    private var kept: HTML {
        guard !isStale else { return .empty }
        return KeptSign(inventory: inventory, context: context)
            .htmlWithOffer(factor.id.text, sort: "factor")
    }

    private var ending: HTML {
        guard !isStale else { return .empty }
        let button = SubmitButton(
            factor.holds ? words.ends : words.holdsAgain, kind: .quiet, about: says.whole(factor))
        return PostForm(
            action: Paths.factor(family, factor.id, "holds"),
            hidden: [
                HiddenField("edition", String(factor.edition)),
                HiddenField("holds", factor.holds ? "no" : "yes"),
            ], isInline: true, content: button.html
        ).html
    }
}

extension KeptSign {
    init(inventory: FactorInventory, context: SignedInContext) {
        self.init(
            family: inventory.family.id, members: inventory.members,
            hidings: inventory.hidings, context: context)
    }
}
