/// The button that sends a form. It says what it does with a verb.
package struct SubmitButton: Component {
    let words: String
    let kind: ButtonKind
    let about: String?
    let name: String?
    let value: String?

    /// - about: said after the words by screen readers, when many buttons say the same.
    /// - name, value: sent with the form when this button was the one pressed.
    package init(
        _ words: String, kind: ButtonKind = .primary, about: String? = nil, name: String? = nil,
        value: String? = nil
    ) {
        self.words = words
        self.kind = kind
        self.about = about
        self.name = name
        self.value = value
    }

    package var html: HTML {
        HTML(
            """
            <button type="submit" class="\(kind.cssClass)"\("name", name)\("value", value)>\(words)\
            \(aboutSuffix(about))</button>
            """)
    }

    package static var examples: [Example] {
        let kinds = ButtonKind.allCases.map { SubmitButton("Legg til mål", kind: $0) }
        return [
            Example("SubmitButton, all kinds", HTML("<p class=\"row\">\(kinds)</p>")),
            Example(
                "SubmitButton, unsafe and long",
                SubmitButton(
                    Hard.unsafe + Hard.long, about: Hard.unsafe, name: Hard.unsafe,
                    value: Hard.unsafe)),
        ]
    }
}
