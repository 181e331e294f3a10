import HTML

/// What is said when an answer tells that somebody may harm themself: thanks, what happens now, and
/// whom to call. Calm, and never red.
struct SafetyWords {
    /// Who reads it.
    enum Reader {
        /// Whoever the answer is about.
        case oneself
        /// Who answers about a child.
        case aboutChild
        case coordinator(_ name: String)
    }

    let texts: SafetyTexts
    let reader: Reader
    let isAdult: Bool
    /// Whether an answer has told the coordinator; not so for who only opened the address.
    var isTold = false

    var title: String {
        switch reader {
        case .oneself: texts.thankYou
        case .aboutChild: texts.thankYouForChild
        case .coordinator(let name): texts.forCoordinator(name)
        }
    }

    /// Everything below the heading.
    var html: HTML { HTML("\(first)\(lines)") }

    /// As a part of a page that is about something else as well.
    var inside: HTML { HTML("<h2>\(title)</h2>\(html)") }

    /// Whom to call, for a page where nobody knows whether it is needed.
    var folded: HTML { Unfold(texts.whoToCall, content: lines.html).html }

    private var first: PageNotice {
        switch reader {
        case .oneself: notice(texts.youAreNotAlone, told + texts.selfSteps)
        case .aboutChild: notice(texts.stayWithChild, told + texts.childSteps)
        case .coordinator: notice(texts.actToday, texts.coordinatorSteps)
        }
    }

    private var told: [String] { isTold ? [texts.coordinatorIsTold] : [] }

    private func notice(_ sentence: String, _ steps: [String]) -> PageNotice {
        PageNotice(.safety, sentence, more: HTML("\(steps.map { HTML("<p>\($0)</p>") })"))
    }

    /// Whom to call, and nothing else.
    var lines: PageSection {
        let lines = fitting.map { line in
            ListItem(texts.name(line.kind), sentence: texts.about(line.kind), button: call(line))
        }
        return PageSection(
            texts.whoToCall, id: "call", lead: isCoordinator ? nil : texts.freeToCall,
            content: ItemList(lines, label: texts.whoToCall).html)
    }

    private var isCoordinator: Bool {
        if case .coordinator = reader { true } else { false }
    }

    /// Who works with an adult has no use of the line for children.
    private var fitting: [HelpLine] {
        HelpLine.lines(isAdult: isAdult).filter {
            !(isCoordinator && isAdult && $0.kind == .children)
        }
    }

    private func call(_ line: HelpLine) -> HTML {
        HTML(
            """
            <a class="button button-primary" href="tel:\(line.number)">\
            \(texts.call(line.written))</a>
            """)
    }
}
