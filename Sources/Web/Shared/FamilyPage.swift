import Domain
import HTML

/// A page about one family, inside its frame.
enum FamilyPage {
    static func page(
        _ family: FamilyID, at place: Place, title: String, main: HTML,
        next: NextColumn? = nil, in context: SignedInContext, back: Path? = nil
    ) -> SitePage {
        SitePage(
            frame: Frames.signedIn(
                context, places: Place.rail(family, at: place, context),
                back: back ?? place.path(family)),
            title: title, main: main, next: next)
    }
}
