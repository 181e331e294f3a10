/// One choice out of many; for few, `RadioField` is easier.
package struct SelectField: Component {
    let field: Field
    let groups: [ChoiceGroup]
    let chosen: String?
    let none: String?

    /// - none: what the empty choice says; nil leaves it out.
    package init(
        _ field: Field, choices: [FieldChoice], chosen: String? = nil, none: String? = nil
    ) {
        self.init(
            field, groups: [ChoiceGroup("", choices)], chosen: chosen, none: none)
    }

    /// - groups: choices under headings of their own; empty groups are left out.
    package init(
        _ field: Field, groups: [ChoiceGroup], chosen: String? = nil, none: String? = nil
    ) {
        self.field = field
        self.groups = groups.filter { !$0.choices.isEmpty }
        self.chosen = chosen
        self.none = none
    }

    package var html: HTML {
        field.wrapping(
            HTML(
                """
                <select \(field.attributes)>\(none.map { HTML("<option value=\"\">\($0)</option>") })\
                \(groups.map(group))</select>
                """))
    }

    private func group(_ group: ChoiceGroup) -> HTML {
        let options = HTML("\(group.choices.map(option))")
        return group.title.isEmpty
            ? options : HTML("<optgroup label=\"\(group.title)\">\(options)</optgroup>")
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
                "SelectField, in groups",
                SelectField(
                    Field("who", label: "Hvem gjør det?"),
                    groups: [
                        ChoiceGroup("I familien", [FieldChoice("1", "Mona")]),
                        ChoiceGroup(Hard.unsafe, [FieldChoice("2", Hard.unsafe)]),
                        ChoiceGroup("Frivillige", []),
                    ], none: "Velg hvem")),
            Example(
                "SelectField, unsafe and long",
                SelectField(
                    .hard, choices: FieldChoice.hard, chosen: Hard.unsafe, none: Hard.unsafe)),
        ]
    }
}
