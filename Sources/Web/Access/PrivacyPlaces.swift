import Domain
import HTML

/// The pages of who looks after privacy, as links on each of them; an administrator has one.
struct PrivacyPlaces: Component {
    let current: Path
    let context: SignedInContext

    private var texts: Texts { context.texts }

    /// All of them, with what they are called.
    static func all(for account: Account, _ texts: Texts) -> [(Path, String)] {
        let retention = (Paths.retention, texts.retention.title)
        if account.role == .administrator { return [retention] }
        guard account.role == .leader, account.rights.contains(.privacy) else { return [] }
        return [
            (Paths.privacy, texts.privacy.review.title),
            (Paths.looks, texts.looks.title), retention,
            (Paths.erasures, texts.retention.erasures),
        ]
    }

    var html: HTML {
        let others = PrivacyPlaces.all(for: context.account, texts).filter { $0.0 != current }
        guard !others.isEmpty else { return .empty }
        let links = others.map { LinkButton($0.1, to: $0.0, kind: .quiet) }
        return HTML("<nav class=\"row\" aria-label=\"\(texts.looks.places)\">\(links)</nav>")
    }

    /// A page in the frame of the caller's own place.
    static func page(
        title: String, main: HTML, here: Path, in context: SignedInContext
    ) -> SitePage {
        let place: OwnPlace = context.account.role == .administrator ? .directory : .privacy
        let places = PrivacyPlaces(current: here, context: context)
        return place.page(
            title: title, main: HTML("\(main)\(places)"), here: here, in: context)
    }
}
