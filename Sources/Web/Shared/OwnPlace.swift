import Domain
import HTML

/// The places of somebody who works across families and opens none of them as a whole: the parts
/// released to a helper, a leader's numbers, the administrator's directory and questionnaires.
enum OwnPlace {
    case released, numbers, directory, privacy, catalogue, batteries, typology

    var path: Path {
        switch self {
        case .released: Paths.released
        case .numbers: Paths.numbers
        case .directory: Paths.directory
        case .privacy: Paths.privacy
        case .catalogue: Paths.catalogue
        case .batteries: Paths.batteries
        case .typology: Paths.typology
        }
    }

    func name(_ texts: Texts) -> String {
        switch self {
        case .released: texts.team.released
        case .numbers: texts.directory.numbers
        case .directory: texts.directory.directory
        case .privacy: texts.privacy.review.title
        case .catalogue: texts.catalogue.title
        case .batteries: texts.catalogue.battery.title
        case .typology: texts.catalogue.typology.title
        }
    }

    private var icon: Icon {
        switch self {
        case .released: .family
        case .numbers: .chart
        case .directory: .people
        case .privacy: .eye
        case .catalogue: .questions
        case .batteries: .calendar
        case .typology: .book
        }
    }

    /// A page in the frame of this place.
    /// - here: the page's own address, when it is not the place itself.
    func page(
        title: String, main: HTML, here: Path? = nil, in context: SignedInContext,
        live: LivePage? = nil
    ) -> SitePage {
        let texts = context.texts
        let places = shown(to: context).enumerated().map { number, place in
            RailPlace(
                place.name(texts), to: place.path, icon: place.icon, key: String(number + 1),
                isCurrent: place == self && here == nil,
                isInside: place == self && here?.text.hasPrefix(place.path.text + "/") == true)
        }
        let rail = Rail(label: texts.places.label, groups: [RailGroup(places: places)])
        return SitePage(
            frame: Frames.signedIn(
                context, places: rail, back: here ?? path, follows: live != nil),
            title: title, main: HTML("\(main)\(live?.html(in: context) ?? .empty)"))
    }

    /// A leader in charge of privacy has a place for that beside the numbers; an administrator has
    /// the questionnaires beside the directory.
    private func shown(to context: SignedInContext) -> [OwnPlace] {
        if context.caller.role == .administrator {
            return [.directory, .catalogue, .batteries, .typology]
        }
        guard context.caller.role == .leader, context.caller.rights.contains(.privacy) else {
            return [self]
        }
        return [.numbers, .privacy]
    }
}
