/// Any number of choices, or one yes.
package struct CheckboxField: Component {
    let field: Field
    let choices: [FieldChoice]
    let chosen: Set<String>

    package init(_ field: Field, choices: [FieldChoice], chosen: Set<String> = []) {
        self.field = field
        self.choices = choices
        self.chosen = chosen
    }

    package var html: HTML {
        field.grouping(
            HTML(
                """
                <div class="choices">\(choices.enumerated().map { box($0, $1) })</div>
                """))
    }

    private func box(_ place: Int, _ choice: FieldChoice) -> HTML {
        HTML(
            """
            <label class="choice"><input type="checkbox" id="\(field.choiceID(place))" \
            name="\(field.name)" value="\(choice.value)"\
            \("checked", when: chosen.contains(choice.value))> \
            <span\(choice.tongue?.attributes)>\(choice.label)\(choice.hintText)</span></label>
            """)
    }

    package static var examples: [Example] {
        [
            Example(
                "CheckboxField, some chosen",
                CheckboxField(
                    Field("scheme", label: "Hvilke penger får dere?", hint: "Velg alt som passer."),
                    choices: FieldChoice.schemes, chosen: ["child"])),
            Example(
                "CheckboxField, unsafe and long",
                CheckboxField(.hard, choices: FieldChoice.hard, chosen: [Hard.unsafe])),
        ]
    }
}
