/// One thing to choose in a select, radio or checkbox field.
package struct FieldChoice: Sendable {
    package let value: String
    package let label: String
    let hint: String?
    /// The language of the label, where it is another than the page's.
    package var tongue: Tongue?

    package init(_ value: String, _ label: String, hint: String? = nil) {
        self.value = value
        self.label = label
        self.hint = hint
    }

    var hintText: HTML? { hint.map { HTML(" <span class=\"hint\">\($0)</span>") } }

    static var hard: [FieldChoice] {
        [FieldChoice(Hard.unsafe, Hard.unsafe, hint: Hard.unsafe), FieldChoice("2", Hard.long)]
    }

    static var schemes: [FieldChoice] {
        [
            FieldChoice("child", "Barnetrygd", hint: "Kommer siste virkedag i måneden"),
            FieldChoice("cash", "Kontantstøtte"),
            FieldChoice("work", "Arbeidsavklaringspenger"),
        ]
    }
}

/// Choices that belong together; without a title they stand by themselves.
package struct ChoiceGroup: Sendable {
    let title: String
    let choices: [FieldChoice]

    package init(_ title: String, _ choices: [FieldChoice]) {
        self.title = title
        self.choices = choices
    }
}
