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

    /// A person by title and place first; a service says by its name what it is.
    private var lead: String {
        guard case .account(let id) = part.releases.first?.receiver else {
            return texts.team.previewLead
        }
        let names = HelperNames(helpers: part.plan.helpers, texts: texts)
        let who = names.name(of: id).map { "\($0). " } ?? ""
        return who + texts.team.previewLead
    }

    var page: SitePage {
        let family = part.plan.family.id
        let title = texts.team.previewTitle(receiver)
        let place = texts.places.name(of: .team, for: context.account.role)
        let head = PageHead(
            title, lead: lead, back: BackLink(place, to: Paths.team(family)))
        return FamilyPage.page(
            part.plan.family, at: .team, title: title,
            main: HTML("\(head)\(ReleasedPartView(part: part, texts: texts).html)"),
            in: context, back: part.releases.first.map { Paths.release(family, $0.id, "preview") })
    }
}
