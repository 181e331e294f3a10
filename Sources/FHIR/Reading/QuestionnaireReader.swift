import Instruments

/// Reads a FHIR R4 `Questionnaire` in JSON from somebody we do not know.
package enum QuestionnaireReader {
    /// All that is wrong in it at once, all that was left out, and the form when nothing is wrong.
    package static func read(_ bytes: [UInt8]) -> ImportReport {
        var reader = PartReader()
        guard bytes.count <= ImportBounds.bytes else {
            reader.notes.fault(.tooBig(bytes: ImportBounds.bytes), at: "")
            return reader.notes.report(nil)
        }
        guard let root = root(of: bytes, noting: &reader.notes) else {
            return reader.notes.report(nil)
        }
        var items = ItemReader(reader: reader)
        let form = items.form(in: root)
        return items.reader.notes.report(form)
    }

    private static func root(of bytes: [UInt8], noting notes: inout ImportNotes) -> Part? {
        do throws(JSONReader.Fault) {
            let node = try JSONReader.read(bytes)
            guard let part = Part(node, path: "", item: nil) else {
                notes.fault(.wrongKind(expected: .object), at: "")
                return nil
            }
            if part["resourceType"] == .text("Questionnaire") { return part }
            var kind = ""
            if case .text(let text)? = part["resourceType"] { kind = String(text.prefix(60)) }
            notes.fault(.otherResource(kind), at: "resourceType")
        } catch {
            let problem: ImportProblem =
                error.isTooDeep
                ? .tooDeep(levels: ImportBounds.levels) : .notJSON(line: error.line)
            notes.fault(problem, at: "")
        }
        return nil
    }
}

extension ItemReader {
    private static let known: Set = [
        "resourceType", "id", "url", "version", "name", "title", "_title", "status", "language",
        "description", "_description", "contained", "item", "publisher",
    ]

    /// The whole questionnaire, checked as one.
    fileprivate mutating func form(in root: Part) -> Form {
        reader.only(Self.known, in: root)
        lists = reader.optionLists(in: root)
        let name = reader.text("name", in: root)
        let url = reader.text("url", in: root)
        let title = reader.wording("title", in: root)
        let id = formName(in: root, name: name, url: url, title: title?.text)
        if root["status"] == nil { reader.fault(.missing, "status", in: root) }
        let items = withoutLeftOut(items(in: root, level: 1))
        noteUnusedLists()
        let form = Form(
            id: InstrumentID(rawValue: id), url: url,
            version: reader.text("version", in: root) ?? "",
            language: reader.text("language", in: root).map(LanguageTag.plain)
                ?? Form.unknownLanguage,
            title: title ?? Wording(name ?? id),
            introduction: reader.wording("description", in: root), items: items, name: name,
            publisher: reader.text("publisher", in: root),
            status: reader.word("status", in: root) ?? .active)
        reader.notes.check(form, paths: paths, naming: .elements)
        return form
    }

    /// Its own id; without one, a name made of what there is.
    private mutating func formName(
        in root: Part, name: String?, url: String?, title: String?
    ) -> String {
        if let id = reader.text("id", in: root) {
            if id.wholeMatch(of: /[A-Za-z0-9.\-]{1,64}/) == nil {
                reader.fault(.badName(String(id.prefix(40))), "id", in: root)
            }
            return id
        }
        let last = url?.split(separator: "/").last.map(String.init)
        let plain = (name ?? last ?? title ?? "").unicodeScalars.map { scalar in
            scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                ? Character(scalar) : "-"
        }
        let isName = plain.contains { $0 != "-" }
        return isName ? String(plain.prefix(64)) : Form.nameless.rawValue
    }

    /// A list that no question asks by is lost with the file, so it is told.
    private mutating func noteUnusedLists() {
        for (name, options) in lists.sorted(by: { $0.key < $1.key })
        where !options.isEmpty && !usedLists.contains(name) {
            reader.notes.leaveOut(.listUnused(name), at: "contained")
        }
    }

    /// Takes away the conditions that hang on items that were left out, and says so.
    private mutating func withoutLeftOut(_ items: [FormItem]) -> [FormItem] {
        var place = 0
        func cleaned(_ item: FormItem, _ reader: inout PartReader) -> FormItem {
            var item = item
            let path = paths[place]
            place += 1
            if let lost = item.conditions.first(where: { leftOut.contains($0.question) }) {
                let problem = ImportProblem.conditionOnLeftOut(lost.question)
                reader.notes.leaveOut(problem, item.id, at: "\(path).enableWhen")
                (item.conditions, item.join) = ([], .all)
            }
            item.items = item.items.map { cleaned($0, &reader) }
            return item
        }
        var own = reader
        let cleaned = items.map { cleaned($0, &own) }
        reader = own
        return cleaned
    }
}
