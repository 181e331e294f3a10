/// Where one is in something of several steps.
package struct Steps: Component {
    let label: String
    let steps: [StepItem]

    package init(label: String, steps: [StepItem]) {
        self.label = label
        self.steps = steps
    }

    package var html: HTML {
        HTML("<ol class=\"steps\" aria-label=\"\(label)\">\(steps.map(\.html))</ol>")
    }

    package static var examples: [Example] {
        [
            Example(
                "Steps, in the middle",
                Steps(
                    label: "Slik blir familien med",
                    steps: [
                        StepItem("Bli kjent", state: .done, stateWords: "ferdig", to: Path("a")),
                        StepItem("Samtykke", state: .current, stateWords: "her er dere nå"),
                        StepItem("Kartlegging", state: .coming, stateWords: "kommer"),
                    ])),
            Example(
                "Steps, unsafe and long",
                Steps(
                    label: Hard.unsafe,
                    steps: [
                        StepItem(Hard.unsafe + Hard.long, state: .current, stateWords: Hard.unsafe)
                    ])),
        ]
    }
}

/// One of the steps.
package struct StepItem: Component {
    package enum State: String, Sendable { case done, current, coming }

    let name: String
    let state: State
    let stateWords: String
    let path: Path?

    /// - stateWords: the state in words, for those who cannot see the mark.
    package init(_ name: String, state: State, stateWords: String, to path: Path? = nil) {
        self.name = name
        self.state = state
        self.stateWords = stateWords
        self.path = path
    }

    package var html: HTML {
        HTML(
            """
            <li class="step step-\(state.rawValue)"\
            \("aria-current", state == .current ? "step" : nil)>\(linked)\
            <span class="hidden-visually"> (\(stateWords))</span></li>
            """)
    }

    private var linked: HTML {
        guard let path else { return HTML(text: name) }
        return HTML("<a href=\"\(path)\">\(name)</a>")
    }
}
