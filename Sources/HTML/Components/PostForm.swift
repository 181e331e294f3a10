/// A form: every act is a POST to a path of this site, with what it must carry unseen.
package struct PostForm: Component {
    let action: Path
    let hidden: [HiddenField]
    let carriesFiles: Bool
    let isInline: Bool
    let isForgotten: Bool
    let id: String?
    let content: HTML

    /// - isInline: the form is one button or one short field that stands in a line of text.
    /// - isForgotten: the browser is asked not to remember what was typed.
    /// - id: so that a button elsewhere on the page can send it.
    package init(
        action: Path, hidden: [HiddenField] = [], carriesFiles: Bool = false,
        isInline: Bool = false, isForgotten: Bool = false,
        id: String? = nil, content: HTML
    ) {
        self.id = id
        self.isForgotten = isForgotten
        self.action = action
        self.hidden = hidden
        self.carriesFiles = carriesFiles
        self.isInline = isInline
        self.content = content
    }

    package var html: HTML {
        HTML(
            """
            <form method="post" action="\(action)" class="\(isInline ? "form-inline" : "form")" \
            novalidate\("id", id)\("enctype", carriesFiles ? "multipart/form-data" : nil)\
            \("autocomplete", isForgotten ? "off" : nil)>\
            \(hidden)\(content)</form>
            """)
    }

    package static var examples: [Example] {
        let goal = Field("goal", label: "Hva vil dere skal bli annerledes?", isRequired: true)
        let add = SubmitButton("Legg til mål")
        let day = Field("day", label: "Når ser vi på det igjen?", note: "valgfritt")
        return [
            Example(
                "PostForm, a goal",
                PostForm(
                    action: Path("goals"), hidden: [HiddenField("version", "3")],
                    content: HTML(
                        "\(WordsField(goal, isFamilys: true))\(DateField(day))\(add)"
                    ))),
            Example(
                "PostForm, inline",
                PostForm(
                    action: Path("goals", Hard.unsafe), isInline: true,
                    content: SubmitButton("Ta tilbake", kind: .quiet).html)),
        ]
    }
}
