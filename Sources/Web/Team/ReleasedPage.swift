import Domain
import HTML
import UseCases

/// What one family has shared with the helper, and nothing else.
struct ReleasedPage {
    let part: ReleasedPart
    let notice: ReportNotice?
    let fault: String?
    let context: SignedInContext

    private var texts: Texts { context.texts }

    var page: SitePage {
        let family = part.plan.family
        let head = PageHead(
            family.chosenName.text, back: BackLink(texts.team.released, to: Paths.released))
        let view = ReleasedPartView(part: part, texts: texts)
        return OwnPlace.released.page(
            title: family.chosenName.text,
            main: HTML("\(head)\(notice?.html(part, texts))\(faultNotice)\(view.html)\(worry)"),
            here: Paths.releasedPart(family.id), in: context,
            live: LivePage(
                family: family.id, place: .released, path: Paths.releasedPart(family.id)))
    }

    private var worry: HTML { WorryPage.link(part.plan.family.id, context) }

    private var faultNotice: PageNotice? { fault.map { PageNotice(.attention, $0) } }
}
