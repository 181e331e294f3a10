import Instruments

/// Reads a REDCap data dictionary from somebody we do not know.
package enum DictionaryReader {
    /// All that is wrong in it at once, all that was left out, and the form when nothing is wrong.
    package static func read(_ bytes: [UInt8]) -> ImportReport {
        var rowReader = RowReader()
        let rows = rowReader.rows(in: bytes)
        guard rowReader.notes.faults.isEmpty else { return rowReader.notes.report(nil) }
        var builder = FormBuilder(notes: rowReader.notes)
        let form = builder.form(of: rows)
        return builder.notes.report(form)
    }
}

/// Puts questions under the headings they stand under, and gives them their conditions.
struct FormBuilder {
    var notes: ImportNotes
    private var leftOut: Set<ItemID> = []
    private var fields: [(item: FormItem, row: FieldRow)] = []

    init(notes: ImportNotes) { self.notes = notes }

    mutating func form(of formatted: [FieldRow]) -> Form? {
        let rows = formatted.map { $0.plain(noting: &notes) }
        for row in rows { read(row, isFirst: row.number == rows.first?.number) }
        readLogic()
        let forms = fields.map(\.row[.form])
        let id = forms.first { !$0.isEmpty } ?? Form.nameless.rawValue
        var paths: [String] = []
        let items = FormOutline.items(of: fields, isOneForm: Set(forms).count < 2, paths: &paths)
        let form = Form(
            id: InstrumentID(rawValue: Self.plain(id)), version: "",
            language: Form.unknownLanguage, title: Wording(id), items: items)
        notes.check(form, paths: paths, naming: .columns)
        return form
    }

    private static func plain(_ name: String) -> String {
        let plain = name.unicodeScalars.map { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
                ? Character(scalar) : "-"
        }
        return String(plain.prefix(64))
    }

    /// The first field of a project's dictionary names the record and is no question (REDCap, data
    /// dictionary). That of a single form may be a question: where the name does not tell, it is
    /// asked, and whoever brings it is told.
    private mutating func read(_ row: FieldRow, isFirst: Bool) {
        if isFirst, row[.type].lowercased() == "text", !row.has(.validation) {
            let name = row[.name]
            if name == "id" || name.hasSuffix("_id") {
                if let id = row.item { leftOut.insert(id) }
                return notes.leaveOut(.kindLeftOut(name), row.item, at: "\(row.number)")
            }
            // What names a record is neither numbered nor demanded of who answers.
            if !row.has(.number), !row.has(.required) {
                notes.leaveOut(.firstFieldAsked, row.item, at: "\(row.number)")
            }
        }
        var reader = FieldReader(notes: notes)
        let item = reader.item(in: row)
        notes = reader.notes
        if let item {
            fields.append((item, row))
        } else if let id = row.item {
            leftOut.insert(id)
        }
    }

    private mutating func readLogic() {
        let known = Dictionary(fields.map { ($0.item.id, $0.item) }) { first, _ in first }
        for place in fields.indices where fields[place].row.has(.logic) {
            let (item, row) = fields[place]
            guard let result = logic(row[.logic], of: item, known, at: row.path(.logic)) else {
                continue
            }
            fields[place].item.conditions = result.conditions
            fields[place].item.join = result.join
            for text in result.mayDiffer {
                notes.leaveOut(.blankMayDiffer(text), item.id, at: row.path(.logic))
            }
        }
    }

    private mutating func logic(
        _ text: String, of item: FormItem, _ known: [ItemID: FormItem], at path: String
    ) -> BranchingConversion.Result? {
        guard text.utf8.count <= ImportBounds.condition else {
            notes.fault(.conditionTooLong(ImportBounds.condition), item.id, at: path)
            return nil
        }
        let quoted = String(text.prefix(ImportBounds.quoted))
        let branching: Branching
        do throws(BranchingParser.Fault) {
            branching = try BranchingParser.parse(text)
        } catch {
            if error == .noLogic {
                notes.fault(.badLogic(quoted), item.id, at: path)
            } else {
                notes.leaveOut(.conditionsLeftOut(quoted), item.id, at: path)
            }
            return nil
        }
        do throws(BranchingConversion.Fault) {
            return try BranchingConversion.conditions(
                of: branching, fields: known, leftOut: leftOut)
        } catch {
            switch error {
            case .missing(let id): notes.fault(.conditionOnMissing(id), item.id, at: path)
            case .leftOut(let id): notes.leaveOut(.conditionOnLeftOut(id), item.id, at: path)
            case .cannotSay: notes.leaveOut(.conditionsLeftOut(quoted), item.id, at: path)
            }
            return nil
        }
    }
}
