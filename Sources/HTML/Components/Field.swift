/// What all fields of a form share: the name sent, the label above, a hint, and what to mend.
package struct Field: Sendable {
    let name: String
    let label: String
    let hint: String?
    let note: String?
    let fault: String?
    let isRequired: Bool
    let id: String
    /// Whether the label is the page's own heading: one question that fills a page.
    package var isHeading = false
    /// The language of the label, where it is another than the page's.
    package var tongue: Tongue?

    /// - note: stands quietly after the label, such as "optional".
    /// - fault: what is wrong and what to do; nil when the field is fine.
    /// - id: the name unless given; give one where the same form stands twice on a page.
    package init(
        _ name: String, label: String, hint: String? = nil, note: String? = nil,
        fault: String? = nil, isRequired: Bool = false, id: String? = nil
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.note = note
        self.fault = fault
        self.isRequired = isRequired
        self.id = id ?? name
    }

    /// A label, then the control, for fields of one control.
    func wrapping(_ control: HTML) -> HTML {
        HTML(
            """
            <div class="\(cssClass)">\(labelled)\(hintText)\
            \(faultText)\(control)</div>
            """)
    }

    /// A legend, then the choices, for fields of several controls.
    func grouping(_ choices: HTML) -> HTML {
        HTML(
            """
            <fieldset class="\(cssClass)"\("aria-describedby", describedBy)>\
            <legend\(tongue?.attributes)>\(heading)</legend>\(hintText)\(faultText)\(choices)</fieldset>
            """)
    }

    /// A legend, then whatever stands under it, for controls with labels of their own.
    package func group(_ controls: HTML) -> HTML { grouping(controls) }

    /// What is asked.
    package var words: String { label }

    /// The attributes of a single control: id, name, and what describes it.
    var attributes: HTML {
        HTML(
            """
            id="\(id)" name="\(name)"\("aria-describedby", describedBy)\
            \("aria-invalid", fault == nil ? nil : "true")\("required", when: isRequired)
            """)
    }
}

extension Field {
    private var cssClass: String { fault == nil ? "field" : "field field-faulty" }

    private var describedBy: String? {
        let ids = [hint.map { _ in "\(id)-hint" }, fault.map { _ in "\(id)-fault" }]
        let present = ids.compactMap { $0 }
        return present.isEmpty ? nil : present.joined(separator: " ")
    }

    private var labelled: HTML {
        let words = HTML("<label for=\"\(id)\"\(tongue?.attributes)>\(label)\(noteText)</label>")
        return isHeading ? HTML("<h1>\(words)</h1>") : words
    }

    private var heading: HTML {
        isHeading ? HTML("<h1>\(label)\(noteText)</h1>") : HTML("\(label)\(noteText)")
    }

    private var noteText: HTML? { note.map { HTML(" <span class=\"note\">\($0)</span>") } }
    private var hintText: HTML? {
        hint.map { HTML("<p class=\"hint\" id=\"\(id)-hint\">\($0)</p>") }
    }
    private var faultText: HTML? {
        fault.map { HTML("<p class=\"fault\" id=\"\(id)-fault\">\($0)</p>") }
    }
}

extension Field {
    /// A field with everything on it, hard to place and unsafe, for examples.
    static var hard: Field {
        Field(
            "hard\"name", label: Hard.unsafe + Hard.long, hint: Hard.unsafe, note: Hard.unsafe,
            fault: Hard.unsafe, isRequired: true)
    }
}

extension Field {
    /// The first choice has the field's own id, so that the fault summary leads to it.
    func choiceID(_ place: Int) -> String { place == 0 ? id : "\(id)-\(place + 1)" }
}
