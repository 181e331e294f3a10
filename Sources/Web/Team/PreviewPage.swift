import Domain
import HTML
import UseCases

/// For the coordinator: exactly what the receiver of a release sees, in the same view.
struct PreviewPage {
    let part: ReleasedPart
    let context: SignedInContext

    private var texts: Texts { context.texts }

    private var receiver: String {
        part.releases.first.flatMap { part.plan.helpers.name(of: $0.receiver) }
            ?? texts.team.somebody
    }

    var page: SitePage {
        let family = part.plan.family.id
        let title = texts.team.previewTitle(receiver)
        let place = texts.places.name(of: .team, for: context.account.role)
        let head = PageHead(
            title, lead: texts.team.previewLead, back: BackLink(place, to: Paths.team(family)))
        return FamilyPage.page(
            family, at: .team, title: title,
            main: HTML("\(head)\(ReleasedPartView(part: part, texts: texts).html)"),
            in: context, back: part.releases.first.map { Paths.release(family, $0.id, "preview") })
    }
}
