import HTML

/// The quiet way back to the coordinator's own pages, at the end of a page that a member has before
/// them on a shared tablet.
struct ForCoordinator: Component {
    let texts: AnsweringTexts
    let path: Path
    /// Whether nothing more is asked of the member now.
    let isAll: Bool

    init(texts: AnsweringTexts, to path: Path, isAll: Bool) {
        self.texts = texts
        self.isAll = isAll
        self.path = path
    }

    var html: HTML {
        HTML(
            """
            \(isAll ? HTML("<p>\(texts.keeping.giveBack)</p>") : nil)\
            <p>\(LinkButton(texts.keeping.forCoordinator, to: path, kind: .quiet))</p>
            """)
    }
}
