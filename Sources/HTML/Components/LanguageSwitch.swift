/// The languages of the site, each in its own name; a press sends `language=<code>`.
package struct LanguageSwitch: Component {
    let label: String
    let action: Path
    let languages: [LanguageChoice]
    let hidden: [HiddenField]

    /// - hidden: what the choice must carry, such as which page to return to.
    package init(
        label: String, action: Path, languages: [LanguageChoice], hidden: [HiddenField] = []
    ) {
        self.label = label
        self.action = action
        self.languages = languages
        self.hidden = hidden
    }

    package var html: HTML {
        HTML(
            """
            <form method="post" action="\(action)" class="languages" aria-label="\(label)">\
            \(hidden)\(languages.map(\.html))</form>
            """)
    }

    package static var examples: [Example] {
        [
            Example("LanguageSwitch, three", three),
            Example(
                "LanguageSwitch, unsafe and long",
                LanguageSwitch(
                    label: Hard.unsafe, action: Path("l"),
                    languages: [LanguageChoice(code: Hard.unsafe, name: Hard.unsafe + Hard.long)])),
        ]
    }

    static var three: LanguageSwitch {
        LanguageSwitch(
            label: "Språk", action: Path("language"),
            languages: [
                LanguageChoice(code: "nb", name: "Bokmål", isCurrent: true),
                LanguageChoice(code: "nn", name: "Nynorsk"),
                LanguageChoice(code: "en", name: "English"),
            ], hidden: [HiddenField("back", "/")])
    }
}

/// One language.
package struct LanguageChoice: Component {
    let code: String
    let name: String
    let isCurrent: Bool

    package init(code: String, name: String, isCurrent: Bool = false) {
        self.code = code
        self.name = name
        self.isCurrent = isCurrent
    }

    package var html: HTML {
        HTML(
            """
            <button type="submit" name="language" value="\(code)" lang="\(code)"\
            \("aria-current", isCurrent ? "true" : nil)>\(name)</button>
            """)
    }
}
