import Instruments

/// A form as a REDCap data dictionary, and what such a dictionary cannot say of it.
package struct DictionaryExport: Sendable, Equatable {
    package let text: String
    package let leftOut: [ImportFault]
}

/// Writes a form as a REDCap data dictionary.
package enum DictionaryWriter {
    package static func export(_ form: Form) -> DictionaryExport {
        var writer = RowWriter(form: form)
        writer.write(form)
        let rows = [Column.allCases.map(\.heading)] + writer.rows
        return DictionaryExport(text: TableWriter.text(of: rows), leftOut: writer.notes.unsupported)
    }
}

/// Walks a form and writes its rows.
struct RowWriter {
    private(set) var rows: [[String]] = []
    var notes = ImportNotes()
    private let names: FieldNames
    private let logic: LogicWriter
    private var formName: String
    /// Headings that the next row carries.
    private var headings: [String] = []

    init(form: Form) {
        names = FieldNames(form: form)
        logic = LogicWriter(form: form, names: names)
        formName = FieldNames.plain(form.id.rawValue)
    }

    mutating func write(_ form: Form) {
        var first: [Column: String] = [:]
        (first[.name], first[.type]) = (names.record, "text")
        (first[.form], first[.label]) = (formName, "Record")
        put(first)
        for what in Unsayable.head(of: form) { notes.leaveOut(.cannotSay(what), at: "") }
        for item in form.items { write(item, under: [], level: 0) }
    }

    private mutating func put(_ values: [Column: String]) {
        rows.append(Column.allCases.map { values[$0] ?? "" })
    }

    private mutating func note(_ what: String, _ item: FormItem) {
        notes.leaveOut(.cannotSay(what), item.id, at: names.name(of: item.id))
    }

    private mutating func write(
        _ item: FormItem, under above: [FormItem], level: Int, matrix: String? = nil
    ) {
        guard item.kind == .group else {
            writeField(item, under: above, matrix: matrix)
            if !item.items.isEmpty { note("items under a question", item) }
            for below in item.items { write(below, under: above + [item], level: level + 1) }
            return
        }
        let isForm = level == 0 && item.id.rawValue.hasPrefix("form-")
        let matrix = matrixName(of: item)
        if item.repeats { note("repeats", item) }
        if isForm {
            formName = FieldNames.plain(String(item.id.rawValue.dropFirst("form-".count)))
        } else if let words = item.wording {
            headings.append(words.text)
            if !words.translations.isEmpty { note("translations", item) }
        } else if matrix == nil {
            note("a group without words", item)
        }
        for below in item.items {
            write(below, under: above + [item], level: level + (isForm ? 0 : 1), matrix: matrix)
        }
    }

    /// A group of questions with the same options, without words of its own.
    private func matrixName(of group: FormItem) -> String? {
        guard group.wording == nil, group.id.rawValue.hasPrefix("matrix-"),
            group.items.allSatisfy({ $0.kind == .choice && $0.items.isEmpty }),
            Set(group.items.map(\.options)).count == 1
        else { return nil }
        return FieldNames.plain(String(group.id.rawValue.dropFirst("matrix-".count)))
    }

    private mutating func writeField(
        _ item: FormItem, under above: [FormItem], matrix: String?
    ) {
        var row: [Column: String] = [.name: names.name(of: item.id), .form: formName]
        row[.section] = headings.joined(separator: " – ")
        if headings.count > 1 { note("headings under headings", item) }
        headings = []
        let type = FieldType(of: item)
        (row[.type], row[.validation]) = (type.name, type.validation)
        row[.label] = item.wording?.text
        row[.choices] = choices(of: item)
        (row[.lowest], row[.highest]) = (item.lowest?.text, item.highest?.text)
        row[.required] = item.isRequired ? "y" : ""
        row[.number] = item.prefix
        row[.matrix] = matrix
        row[.logic] = branching(of: item, under: above)
        put(row)
        for what in Unsayable.all(in: item) { note(what, item) }
        if row[.name] != item.id.rawValue {
            let name = names.name(of: item.id)
            notes.leaveOut(.renamed(name), item.id, at: name)
        }
    }

    private mutating func branching(of item: FormItem, under above: [FormItem]) -> String {
        let parts = (above + [item]).filter { !$0.conditions.isEmpty }.map { logic.text(of: $0) }
        let said = parts.compactMap(\.self)
        if said.count < parts.count { note("enableWhen", item) }
        guard said.count > 1 else { return said.first ?? "" }
        return said.map { "(\($0))" }.joined(separator: " and ")
    }

    private func choices(of item: FormItem) -> String {
        item.options.map { option in
            let words = option.wording?.text ?? option.value.plain
            let plain = words.map { $0 == "|" || $0.isNewline ? " " : String($0) }.joined()
            return "\(OptionCode.text(of: option, in: item)), \(plain)"
        }.joined(separator: " | ")
    }
}
