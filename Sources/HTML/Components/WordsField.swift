/// Room for sentences; the family's own are written in the face they will be read in.
package struct WordsField: Component {
    let field: Field
    let value: String
    let rows: Int
    let maxLength: Int?
    let isFamilys: Bool

    package init(
        _ field: Field, value: String = "", rows: Int = 4, maxLength: Int? = nil,
        isFamilys: Bool = false
    ) {
        self.field = field
        self.value = value
        self.rows = rows
        self.maxLength = maxLength
        self.isFamilys = isFamilys
    }

    /// The line break after the tag is the one HTML throws away, so that a first empty line of
    /// the person's own stays.
    package var html: HTML {
        field.wrapping(
            HTML(
                """
                <textarea class="\(isFamilys ? "words-familys" : "words")" \(field.attributes) \
                rows="\(rows)" dir="auto"\("maxlength", maxLength)>
                \(value)</textarea>
                """))
    }

    package static var examples: [Example] {
        [
            Example(
                "WordsField, the family's",
                WordsField(
                    Field(
                        "matters", label: "Hva er viktig for dere?",
                        hint: "Skriv som dere snakker. Dere kan endre det når som helst."),
                    value: "At vi får spise middag sammen.", maxLength: 2000, isFamilys: true)),
            Example("WordsField, unsafe and long", WordsField(.hard, value: Hard.unsafe, rows: 2)),
        ]
    }
}
