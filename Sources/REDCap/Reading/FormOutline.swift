import Instruments

/// Puts fields under their form, section and matrix, which REDCap names in each row.
struct FormOutline {
    private var items: [FormItem] = []
    private var paths: [String] = []
    private var open = (form: "", matrix: "")
    /// The groups that stand open, by their number in the last branch of the tree.
    private var depth = (form: 0, section: 0)
    private var names: Set<ItemID>

    /// The items, and in `paths` the row of each, in the order of the form.
    static func items(
        of fields: [(item: FormItem, row: FieldRow)], isOneForm: Bool, paths: inout [String]
    ) -> [FormItem] {
        var outline = FormOutline(names: Set(fields.map(\.item.id)))
        for (item, row) in fields { outline.add(item, row, isOneForm: isOneForm) }
        paths = outline.paths
        return outline.items
    }

    private init(names: Set<ItemID>) { self.names = names }

    private mutating func add(_ item: FormItem, _ row: FieldRow, isOneForm: Bool) {
        if !isOneForm, row[.form] != open.form || items.isEmpty {
            (open, depth) = ((row[.form], ""), (0, 0))
            put(group("form", row[.form], Wording(row[.form])), row)
            depth = (1, 1)
        }
        if row.has(.section) {
            (open.matrix, depth.section) = ("", depth.form)
            put(group("section", item.id.rawValue, Wording(row[.section])), row)
            depth.section = depth.form + 1
        }
        if row[.matrix] != open.matrix, row.has(.matrix) {
            put(group("matrix", row[.matrix], nil), row)
        }
        open.matrix = row[.matrix]
        put(item, row, isInMatrix: row.has(.matrix))
    }

    private mutating func group(_ kind: String, _ name: String, _ words: Wording?) -> FormItem {
        var id = ItemID(rawValue: "\(kind)-\(name)")
        while !names.insert(id).inserted { id = ItemID(rawValue: id.rawValue + "-") }
        return FormItem(id, .group, words?.text.isEmpty == true ? nil : words)
    }

    private mutating func put(_ item: FormItem, _ row: FieldRow, isInMatrix: Bool = false) {
        Self.put(item, into: &items, depth: depth.section + (isInMatrix ? 1 : 0))
        paths.append("\(row.number)")
    }

    private static func put(_ item: FormItem, into items: inout [FormItem], depth: Int) {
        guard depth > 0, let last = items.indices.last else { return items.append(item) }
        put(item, into: &items[last].items, depth: depth - 1)
    }
}
