import Instruments

/// Makes a question of one row.
struct FieldReader {
    var notes: ImportNotes

    /// Kinds of field that nobody can be asked here.
    private static let typesLeftOut: Set = ["calc", "file", "sql", "signature"]
    private static let types = [
        "text", "notes", "radio", "dropdown", "checkbox", "yesno", "truefalse", "descriptive",
        "slider",
    ]

    /// Nil where the field is left out, or is none; both are noted.
    mutating func item(in row: FieldRow) -> FormItem? {
        guard let id = name(in: row), let (kind, repeats) = kind(in: row) else { return nil }
        var item = FormItem(id, kind, row.has(.label) ? Wording(row[.label]) : nil)
        item.repeats = repeats
        item.prefix = row.has(.number) ? row[.number] : nil
        item.isRequired = flag(.required, in: row)
        if kind.isChoice { item.options = options(in: row) }
        readBounds(&item, in: row)
        noteRest(of: row, item)
        return item
    }

    private mutating func name(in row: FieldRow) -> ItemID? {
        let name = row[.name]
        if name.isEmpty {
            notes.fault(.missing, at: row.path(.name))
        } else if name.wholeMatch(of: /[a-z][a-z0-9_]{0,99}/) == nil {
            notes.fault(.badName(String(name.prefix(40))), at: row.path(.name))
        } else {
            return row.item
        }
        return nil
    }

    private mutating func kind(in row: FieldRow) -> (FormItemKind, repeats: Bool)? {
        let type = row[.type].lowercased()
        switch type {
        case "text": return (textKind(in: row), false)
        case "notes": return (.text, false)
        case "radio", "dropdown": return (.choice, false)
        case "checkbox": return (.choice, true)
        case "yesno", "truefalse": return (.boolean, false)
        case "descriptive": return (.display, false)
        case "slider": return (.integer, false)
        case "": notes.fault(.missing, row.item, at: row.path(.type))
        case _ where Self.typesLeftOut.contains(type):
            notes.leaveOut(.kindLeftOut(type), row.item, at: row.path(.type))
        default:
            let known = Self.types
            notes.fault(
                .unknownWord(String(type.prefix(40)), known: known), row.item, at: row.path(.type))
        }
        return nil
    }

    private mutating func textKind(in row: FieldRow) -> FormItemKind {
        switch row[.validation].lowercased() {
        case "": return .string
        case "integer", "int": return .integer
        case "number", "float": return .decimal
        case "date_dmy", "date_mdy", "date_ymd": return .date
        default:
            // Such as a time or a telephone number: it is asked as words, and not looked through.
            let validation = String(row[.validation].prefix(40))
            notes.leaveOut(.valueLeftOut(validation), row.item, at: row.path(.validation))
            return .string
        }
    }

    private mutating func flag(_ column: Column, in row: FieldRow) -> Bool {
        switch row[column].lowercased() {
        case "": return false
        case "y", "yes", "1": return true
        case "n", "no", "0": return false
        default:
            let text = String(row[column].prefix(40))
            notes.fault(.unknownWord(text, known: ["y"]), row.item, at: row.path(column))
            return false
        }
    }

    /// `1, Yes | 2, No`. In REDCap the codes are what is counted, so that a number is a weight too.
    private mutating func options(in row: FieldRow) -> [FormOption] {
        guard row.has(.choices) else { return [] }
        let parts = row[.choices].split(omittingEmptySubsequences: true) {
            $0 == "|" || $0.isNewline
        }
        return parts.compactMap { part in
            let sides = part.split(separator: ",", maxSplits: 1).map {
                $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
            guard sides.count == 2, sides[0].wholeMatch(of: /[A-Za-z0-9_.\-]{1,100}/) != nil else {
                let text = String(part.prefix(40))
                notes.fault(.badOption(text), row.item, at: row.path(.choices))
                return nil
            }
            return FormOption(
                .coding(Coding(sides[0])), Wording(sides[1]), weight: ExactNumber(sides[0]))
        }
    }
}

extension FieldReader {
    /// The smallest and the largest answer; a slider runs from 0 to 100 where nothing else is said.
    private mutating func readBounds(_ item: inout FormItem, in row: FieldRow) {
        item.lowest = bound(.lowest, in: row, item)
        item.highest = bound(.highest, in: row, item)
        guard row[.type].lowercased() == "slider" else { return }
        item.lowest = item.lowest ?? ExactNumber(0)
        item.highest = item.highest ?? ExactNumber(100)
    }

    private mutating func bound(
        _ column: Column, in row: FieldRow, _ item: FormItem
    ) -> ExactNumber? {
        guard row.has(column) else { return nil }
        guard item.kind == .integer || item.kind == .decimal else {
            notes.leaveOut(.valueLeftOut(row[column]), item.id, at: row.path(column))
            return nil
        }
        let number = ExactNumber(row[column])
        if number == nil {
            notes.fault(.wrongKind(expected: .number), item.id, at: row.path(column))
        }
        return number
    }

    /// What stands in the row and is not kept.
    private mutating func noteRest(of row: FieldRow, _ item: FormItem) {
        var rest: [Column] = [.note, .identifier, .alignment, .ranking, .annotation]
        if !item.kind.isChoice { rest.append(.choices) }
        if row[.type].lowercased() != "text" { rest.append(.validation) }
        for column in rest where row.has(column) {
            notes.leaveOut(.valueLeftOut(row[column]), item.id, at: row.path(column))
        }
    }
}
