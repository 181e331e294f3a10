import Domain
import HTML

/// The one place of somebody who works across families and opens none of them as a whole: the
/// parts released to a helper, a leader's numbers, the administrator's directory.
enum OwnPlace {
    case released, numbers, directory

    var path: Path {
        switch self {
        case .released: Paths.released
        case .numbers: Paths.numbers
        case .directory: Paths.directory
        }
    }

    func name(_ texts: Texts) -> String {
        switch self {
        case .released: texts.team.released
        case .numbers: texts.directory.numbers
        case .directory: texts.directory.directory
        }
    }

    private var icon: Icon {
        switch self {
        case .released: .family
        case .numbers: .chart
        case .directory: .people
        }
    }

    /// A page in the frame of this place.
    /// - here: the page's own address, when it is not the place itself.
    func page(
        title: String, main: HTML, here: Path? = nil, in context: SignedInContext
    ) -> SitePage {
        let texts = context.texts
        let place = RailPlace(
            name(texts), to: path, icon: icon, key: "1", isCurrent: here == nil)
        let rail = Rail(label: texts.places.label, groups: [RailGroup(places: [place])])
        return SitePage(
            frame: Frames.signedIn(context, places: rail, back: here ?? path), title: title,
            main: main)
    }
}
