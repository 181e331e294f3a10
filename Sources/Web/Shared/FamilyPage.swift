import Domain
import HTML
import UseCases

/// A page about one family, inside its frame. Who works with many families is told on top whose
/// page it is.
enum FamilyPage {
    static func page(
        _ family: some NamedFamily, at place: Place, title: String, main: HTML,
        next: NextColumn? = nil, in context: SignedInContext, back: Path? = nil,
        live: LivePage? = nil
    ) -> SitePage {
        let follow = live?.html(in: context) ?? .empty
        return SitePage(
            frame: Frames.signedIn(
                context, places: Place.rail(family.id, at: place, context),
                back: back ?? place.path(family.id), follows: live != nil),
            title: title, main: HTML("\(whose(family, title, context))\(main)\(follow)"),
            next: next)
    }

    private static func whose(
        _ family: some NamedFamily, _ title: String, _ context: SignedInContext
    ) -> HTML {
        let name = family.chosenName.text
        guard !context.account.role.isFamily, !title.contains(name) else { return .empty }
        return HTML("<p class=\"whose quiet screen-only\">\(name)</p>")
    }
}

/// A family as far as a page needs it: which, and what it wants to be called.
protocol NamedFamily {
    var id: FamilyID { get }
    var chosenName: Name { get }
}

extension Family: NamedFamily {}
extension FamilyLabel: NamedFamily {}
