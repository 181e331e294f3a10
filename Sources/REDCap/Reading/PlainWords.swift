import Instruments

/// Takes the formatting out of words, which REDCap shows as a page and we as text.
enum PlainWords {
    /// The text, what was taken out, and which other fields it refers to.
    struct Result: Equatable {
        let text: String
        let markup: [String]
        let fields: [String]
    }

    static func read(_ text: String) -> Result {
        let tag = /<\/?[A-Za-z][^<>]{0,500}>|<!--[^<>]{0,500}-->/
        let markup = text.matches(of: tag).map { String($0.output) }
        let plain = text.replacing(tag) { found in
            let name = found.output.drop { $0 == "<" || $0 == "/" }.prefix(while: \.isLetter)
            return ["br", "p", "div", "li", "tr"].contains(name.lowercased()) ? " " : ""
        }
        let fields = text.matches(of: /\[[A-Za-z][A-Za-z0-9_:()\-]{0,200}\]/).map {
            String($0.output)
        }
        guard !markup.isEmpty else { return Result(text: text, markup: [], fields: fields) }
        return Result(text: tidy(plain), markup: markup, fields: fields)
    }

    /// Words that were a page have entities, and spaces where the formatting stood.
    private static func tidy(_ text: String) -> String {
        let entities = [
            ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
            ("&amp;", "&"),
        ]
        let plain = entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
        return plain.split(separator: " ").joined(separator: " ")
    }
}

extension FieldRow {
    /// The row with words as we show them; what was taken out of them is noted.
    func plain(noting notes: inout ImportNotes) -> FieldRow {
        var values = values
        let isChosen = ["radio", "dropdown", "checkbox", "slider"].contains(
            self[.type].lowercased())
        for column in [Column.section, .label] + (isChosen ? [.choices] : []) where has(column) {
            let read = PlainWords.read(self[column])
            values[column] = read.text
            if !read.markup.isEmpty {
                let told = String(read.markup.joined().prefix(ImportBounds.quoted))
                notes.leaveOut(.markupLeftOut(told), item, at: path(column))
            }
            if !read.fields.isEmpty {
                let told = String(read.fields.joined(separator: ", ").prefix(ImportBounds.quoted))
                notes.leaveOut(.pipingAsItStands(told), item, at: path(column))
            }
        }
        return FieldRow(number: number, values: values)
    }
}
