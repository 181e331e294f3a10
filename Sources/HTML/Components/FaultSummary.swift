/// All that must be mended, at the top of the page, each with a link to its field. It takes the
/// focus when the page opens, and says first that nothing is lost.
package struct FaultSummary: Component {
    let title: String
    let faults: [FieldFault]

    package init(title: String, faults: [FieldFault]) {
        self.title = title
        self.faults = faults
    }

    package var html: HTML {
        guard !faults.isEmpty else { return .empty }
        return HTML(
            """
            <div class="notice notice-attention fault-summary" \
            id="faults" role="alert" tabindex="-1">\
            <h2>\(title)</h2><ul>\(faults.map(line))</ul></div>
            """)
    }

    private func line(_ fault: FieldFault) -> HTML {
        HTML("<li><a href=\"\(Path.here(fault.field))\">\(fault.message)</a></li>")
    }

    package static var examples: [Example] {
        [
            Example("FaultSummary, none", FaultSummary(title: "Ingen", faults: [])),
            Example(
                "FaultSummary, two",
                FaultSummary(
                    title: "To ting må rettes. Alt du skrev er her.",
                    faults: [
                        FieldFault(field: "goal", message: "Skriv hva dere vil."),
                        FieldFault(field: "day", message: "Velg en dag som ikke har vært."),
                    ])),
            Example(
                "FaultSummary, unsafe and long",
                FaultSummary(
                    title: Hard.unsafe,
                    faults: [FieldFault(field: Hard.unsafe, message: Hard.unsafe + Hard.long)])),
        ]
    }
}

/// What is wrong with one field, and what to do.
package struct FieldFault: Sendable {
    package let field: String
    package let message: String

    /// - field: the field's id, which is its name unless another was given.
    package init(field: String, message: String) {
        self.field = field
        self.message = message
    }
}
