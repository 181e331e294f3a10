import HTML

/// The quiet way back to the coordinator's own pages, at the end of a page that a member has before
/// them on a shared tablet.
struct ForCoordinator: Component {
    let texts: AnsweringTexts
    let path: Path

    init(texts: AnsweringTexts, to path: Path) {
        self.texts = texts
        self.path = path
    }

    var html: HTML {
        HTML(
            """
            <p>\(texts.keeping.giveBack)</p>\
            <p>\(LinkButton(texts.keeping.forCoordinator, to: path, kind: .quiet))</p>
            """)
    }
}
