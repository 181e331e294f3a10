/// One choice out of many; for few, `RadioField` is easier.
package struct SelectField: Component {
    let field: Field
    let choices: [FieldChoice]
    let chosen: String?
    let none: String?

    /// - none: what the empty choice says; nil leaves it out.
    package init(
        _ field: Field, choices: [FieldChoice], chosen: String? = nil, none: String? = nil
    ) {
        self.field = field
        self.choices = choices
        self.chosen = chosen
        self.none = none
    }

    package var html: HTML {
        field.wrapping(
            HTML(
                """
                <select \(field.attributes)>\(none.map { HTML("<option value=\"\">\($0)</option>") })\
                \(choices.map(option))</select>
                """))
    }

    private func option(_ choice: FieldChoice) -> HTML {
        HTML(
            """
            <option value="\(choice.value)"\("selected", when: choice.value == chosen)>\
            \(choice.label)</option>
            """)
    }

    package static var examples: [Example] {
        [
            Example(
                "SelectField, one chosen",
                SelectField(
                    Field("scheme", label: "Hvor kommer pengene fra?"),
                    choices: FieldChoice.schemes, chosen: "cash", none: "Velg")),
            Example(
                "SelectField, unsafe and long",
                SelectField(
                    .hard, choices: FieldChoice.hard, chosen: Hard.unsafe, none: Hard.unsafe)),
        ]
    }
}
