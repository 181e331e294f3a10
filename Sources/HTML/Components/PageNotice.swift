/// A message on the page: what happened, what to know, what to look at, whom to call.
package struct PageNotice: Component {
    package enum Kind: Sendable {
        case info
        /// What was done, with the way back.
        case saved(undo: UndoButton?)
        case attention
        /// Someone may be in danger: who is there now, and how to reach them.
        case safety
    }

    let kind: Kind
    let sentence: String
    let title: String?
    let more: HTML

    package init(
        _ kind: Kind, _ sentence: String, title: String? = nil, more: HTML = .empty
    ) {
        self.kind = kind
        self.sentence = sentence
        self.title = title
        self.more = more
    }

    package var html: HTML {
        HTML(
            """
            <div class="notice notice-\(name)"\("role", role)>\
            \(title.map { HTML("<p class=\"notice-title\">\($0)</p>") })<p>\(sentence)</p>\
            \(more)\(undo)</div>
            """)
    }

    private var name: String {
        switch kind {
        case .info: "info"
        case .saved: "saved"
        case .attention: "attention"
        case .safety: "safety"
        }
    }

    private var role: String? {
        switch kind {
        case .info, .attention: nil
        case .saved: "status"
        case .safety: "alert"
        }
    }

    private var undo: UndoButton? {
        if case .saved(let undo) = kind { undo } else { nil }
    }
}

/// The way back from what was just done, instead of a question beforehand.
package struct UndoButton: Component {
    let words: String
    let action: Path
    let hidden: [HiddenField]

    package init(_ words: String, action: Path, hidden: [HiddenField] = []) {
        self.words = words
        self.action = action
        self.hidden = hidden
    }

    package var html: HTML {
        let button = SubmitButton(words, kind: .quiet).html
        return PostForm(action: action, hidden: hidden, isInline: true, content: button).html
    }
}
