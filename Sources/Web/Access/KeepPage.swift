import Domain
import HTML
import UseCases

/// Whom one thing is kept from, and what that means.
struct KeepPage {
    let keeping: Keeping
    let wasSaved: Bool
    let context: SignedInContext

    private var texts: KeepTexts { context.texts.keep }
    private var family: FamilyID { keeping.family.id }

    var page: SitePage {
        let back = BackLink(context.texts.plan.goToPlan, to: Paths.plan(family))
        let head = PageHead(texts.title, lead: texts.lead, back: back)
        return FamilyPage.page(
            keeping.family, at: .plan, title: texts.title,
            main: HTML("\(head)\(saved)\(quote)\(editor)\(about)"), in: context)
    }

    private var saved: HTML {
        wasSaved ? PageNotice(.saved(undo: nil), texts.saved).html : .empty
    }

    private var quote: HTML {
        keeping.words.isEmpty
            ? .empty
            : HTML("<blockquote class=\"family\" dir=\"auto\">\(keeping.words)</blockquote>")
    }

    private var editor: HTML {
        guard !keeping.candidates.isEmpty else {
            return EmptyState(texts.nobodyToKeepFrom).html
        }
        let field = CheckboxField(
            Field("kept-from", label: texts.whom, hint: texts.hint),
            choices: keeping.candidates.map { FieldChoice($0.id.text, $0.name.text) },
            chosen: Set(keeping.kept.map(\.text)))
        return PostForm(
            action: Paths.kept(family),
            hidden: [HiddenField("thing", keeping.thing.written)],
            content: HTML("\(field)\(ActionBar(SubmitButton(context.texts.shared.save).html))")
        ).html
    }

    private var about: HTML {
        let lines = texts.about.map { HTML("<li>\($0)</li>") }
        return PageSection(texts.aboutTitle, content: HTML("<ul>\(lines)</ul>")).html
    }
}
