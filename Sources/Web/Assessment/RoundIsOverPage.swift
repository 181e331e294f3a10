import HTML

/// Newer questions came while these lay open, or they were ended: nothing was kept, and where one goes instead.
struct RoundIsOverPage {
    let texts: AnsweringTexts
    /// The questions that are asked now.
    let onward: Path
    /// Whom to call, where the answer alarms.
    let calm: SafetyWords?
    /// What was typed, which was not kept.
    let typed: [String]
    let frame: AnsweringFrame

    var page: SitePage {
        let head = PageHead(texts.roundIsOver, lead: texts.roundIsOverLead)
        let button = LinkButton(texts.seeNewQuestions, to: onward)
        return frame.page(
            texts.roundIsOver, at: nil,
            HTML("\(head)\(calm?.inside)<p>\(button)</p>\(UnkeptView(typed, texts))"))
    }
}
