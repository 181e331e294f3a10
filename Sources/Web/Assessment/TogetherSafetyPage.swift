import HTML

/// Whom to call after an alarming answer on a tablet that a member and the coordinator share: the
/// member's own help words first, and what the coordinator does behind a link.
struct TogetherSafetyPage {
    let words: SafetyWords
    let texts: AnsweringTexts
    let here: AnsweringPath
    /// The way back to the questions one was at.
    let goOn: Path?
    /// What the coordinator does today.
    let forCoordinator: Path

    var page: SitePage {
        let on = goOn.map { HTML("<p>\(LinkButton(texts.goOn, to: $0, kind: .quiet))</p>") }
        let link = LinkButton(texts.keeping.forCoordinator, to: forCoordinator, kind: .quiet)
        return AnsweringFrame(texts: texts, home: Paths.home).page(
            words.title, at: here, HTML("\(PageHead(words.title))\(words.html)\(on)<p>\(link)</p>"))
    }
}
