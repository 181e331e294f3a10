/// Exactly one choice: as a list, a row, a scale with named ends, or five drawn faces.
package struct RadioField: Component {
    package enum Layout: Sendable {
        case list, row
        /// A compact row of numbers, 1–5 or 0–10, with words at both ends.
        case scale(low: String, high: String)
        /// Five faces, the worst first; the words stand under each.
        case faces
    }

    let field: Field
    let choices: [FieldChoice]
    let chosen: String?
    let layout: Layout
    let apart: FieldChoice?

    /// - apart: a choice that stands below the others, such as "I would rather not say".
    package init(
        _ field: Field, choices: [FieldChoice], chosen: String? = nil, layout: Layout = .list,
        apart: FieldChoice? = nil
    ) {
        self.field = field
        self.choices = choices
        self.chosen = chosen
        self.layout = layout
        self.apart = apart
    }

    package var html: HTML { field.grouping(HTML("\(ends)\(group)\(apartChoice)")) }

    private var group: HTML {
        HTML(
            """
            <div class="choices\(cssClass)">\(choices.enumerated().map { button($0, $1, picture($0)) })\
            </div>
            """)
    }

    private var apartChoice: HTML? {
        apart.map { HTML("<div class=\"choices\">\(button(choices.count, $0, nil))</div>") }
    }

    private func button(_ place: Int, _ choice: FieldChoice, _ picture: HTML?) -> HTML {
        HTML(
            """
            <label class="choice"><input type="radio" id="\(field.choiceID(place))" \
            name="\(field.name)" value="\(choice.value)"\
            \("checked", when: choice.value == chosen)\("required", when: field.isRequired)> \
            \(picture)<span\(choice.tongue?.attributes)>\(choice.label)\(choice.hintText)</span></label>
            """)
    }

    private func picture(_ place: Int) -> HTML? {
        if case .faces = layout { Face(mood: place - choices.count / 2).html } else { nil }
    }

    private var ends: HTML? {
        guard case .scale(let low, let high) = layout else { return nil }
        return HTML("<p class=\"scale-ends\"><span>\(low)</span> <span>\(high)</span></p>")
    }

    private var cssClass: String {
        switch layout {
        case .list: ""
        case .row: " choices-row"
        case .scale: choices.count > 7 ? " choices-scale choices-long" : " choices-scale"
        case .faces: " choices-faces"
        }
    }
}
