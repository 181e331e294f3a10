import Instruments

/// Reads the items of a questionnaire, one within the other.
struct ItemReader {
    var reader: PartReader
    var lists: [String: [FormOption]] = [:]
    /// Where each item stands, in the order of the form.
    private(set) var paths: [String] = []
    /// Items that are left out; nothing can hang on their answers.
    private(set) var leftOut: Set<ItemID> = []
    /// The lists that some question takes its choices from.
    private(set) var usedLists: Set<String> = []
    private var count = 0
    private var options = 0

    private static let known: Set = [
        "linkId", "type", "prefix", "text", "_text", "required", "repeats", "maxLength",
        "answerOption", "answerValueSet", "initial", "enableWhen", "enableBehavior", "item",
        "extension",
    ]
    /// The kinds that FHIR R4 knows and nobody can be asked here.
    private static let kindsLeftOut: Set = [
        "question", "dateTime", "time", "url", "attachment", "reference", "quantity",
    ]

    init(reader: PartReader) {
        self.reader = reader
    }

    mutating func items(in part: Part, level: Int) -> [FormItem] {
        let found = reader.parts("item", in: part)
        guard level <= ImportBounds.levels else {
            if !found.isEmpty {
                reader.fault(.tooDeep(levels: ImportBounds.levels), "item", in: part)
            }
            return []
        }
        return found.compactMap { item(in: $0, level: level) }
    }

    private mutating func item(in unnamed: Part, level: Int) -> FormItem? {
        count += 1
        if count == ImportBounds.items + 1 {
            reader.notes.fault(.tooManyItems(ImportBounds.items), at: unnamed.path)
        }
        guard count <= ImportBounds.items else { return nil }
        let id = name(in: unnamed)
        let part = Part(unnamed, item: id)
        guard let kind = kind(in: part), hasItsOptions(part, kind) else {
            if let id { leftOut.insert(id) }
            leaveOutBelow(part, level: level)
            return nil
        }
        paths.append(part.path)
        reader.only(Self.known, in: part)
        var item = FormItem(id ?? "", kind, reader.wording("text", in: part))
        readPlain(&item, in: part)
        readOptions(&item, in: part)
        readConditions(&item, in: part)
        item.items = items(in: part, level: level + 1)
        if kind == .group, part["item"] == nil || part["item"] == .list([]) {
            reader.fault(.emptyGroup, "item", in: part)
        }
        return item
    }

    private mutating func name(in part: Part) -> ItemID? {
        guard let text = reader.text("linkId", in: part) else {
            if part["linkId"] == nil { reader.fault(.missing, "linkId", in: part) }
            return nil
        }
        let isPlain = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        if !isPlain || text.utf8.count > 255 {
            reader.fault(.badName(String(text.prefix(40))), "linkId", in: part)
        }
        return ItemID(rawValue: text)
    }

    /// Nil for a kind that is left out, and for one that is none; both are noted.
    private mutating func kind(in part: Part) -> FormItemKind? {
        if case .text(let text)? = part["type"], Self.kindsLeftOut.contains(text) {
            reader.notes.leaveOut(.kindLeftOut(text), part.item, at: part.path)
            return nil
        }
        if part["type"] == nil { reader.fault(.missing, "type", in: part) }
        return reader.word("type", in: part)
    }

    /// Options that lie elsewhere cannot be shown, so that the question is left out.
    private mutating func hasItsOptions(_ part: Part, _ kind: FormItemKind) -> Bool {
        guard kind.isChoice, part["answerOption"] == nil,
            case .text(let address)? = part["answerValueSet"], list(at: address) == nil
        else { return true }
        reader.leaveOut(.listElsewhere(address), "answerValueSet", in: part)
        return false
    }

    private func list(at address: String) -> (name: String, options: [FormOption])? {
        guard address.hasPrefix("#") else { return nil }
        let name = String(address.dropFirst())
        guard let options = lists[name], !options.isEmpty else { return nil }
        return (name, options)
    }

    private mutating func leaveOutBelow(_ part: Part, level: Int) {
        guard level <= ImportBounds.levels else { return }
        for below in reader.parts("item", in: part) {
            count += 1
            guard count <= ImportBounds.items else { return }
            let id: ItemID? =
                if case .text(let text)? = below["linkId"] { ItemID(rawValue: text) } else { nil }
            if let id { leftOut.insert(id) }
            reader.notes.leaveOut(.underLeftOut, id, at: below.path)
            leaveOutBelow(below, level: level + 1)
        }
    }

    private mutating func readPlain(_ item: inout FormItem, in part: Part) {
        item.prefix = reader.text("prefix", in: part)
        item.isRequired = reader.flag("required", in: part)
        item.repeats = reader.flag("repeats", in: part)
        readLength(&item, in: part)
        if item.kind == .group, item.repeats { item.repetition = .part }
        let known: Set = [FHIRAddress.minValue, FHIRAddress.maxValue, FHIRAddress.invitesWords]
        var seen: Set<String> = []
        for (url, found) in reader.extensions(known, in: part) {
            if seen.insert(url).inserted {
                read(url, in: found, into: &item)
            } else {
                reader.notes.leaveOut(.twice(url), found.item, at: found.path)
            }
        }
    }

    /// A yes or no has no length that anybody could keep to.
    private mutating func readLength(_ item: inout FormItem, in part: Part) {
        item.maxLength = reader.whole("maxLength", in: part)
        guard item.kind == .boolean, let length = item.maxLength else { return }
        reader.leaveOut(.valueLeftOut(String(length)), "maxLength", in: part)
        item.maxLength = nil
    }

    private mutating func read(_ url: String, in found: Part, into item: inout FormItem) {
        if url == FHIRAddress.invitesWords {
            reader.only(["url", "valueBoolean"], in: found)
            return item.invitesWords = reader.flag("valueBoolean", in: found)
        }
        let name = found["valueInteger"] == nil ? "valueDecimal" : "valueInteger"
        // A bound of another kind, such as a date, is none that we can keep.
        guard found[name] != nil, item.kind == .integer || item.kind == .decimal else {
            return reader.notes.leaveOut(.unknownExtension(url), found.item, at: found.path)
        }
        reader.only(["url", name], in: found)
        let number = reader.number(name, in: found)
        if url == FHIRAddress.minValue { item.lowest = number } else { item.highest = number }
    }

    private mutating func readOptions(_ item: inout FormItem, in part: Part) {
        item.options = reader.options(in: part)
        if let address = reader.text("answerValueSet", in: part) {
            if part["answerOption"] != nil {
                reader.fault(.bothOptionsAndList, "answerOption", in: part)
            } else if let list = list(at: address) {
                (item.optionList, item.options) = (list.name, list.options)
                usedLists.insert(list.name)
            } else {
                reader.leaveOut(.listElsewhere(address), "answerValueSet", in: part)
            }
        }
        countOptions(item.options.count, in: part)
        item.initial = reader.initials(in: part, among: item.options)
    }

    private mutating func countOptions(_ more: Int, in part: Part) {
        let isNew = options <= ImportBounds.options
        options += more
        if isNew, options > ImportBounds.options {
            reader.fault(.tooManyOptions(ImportBounds.options), "answerOption", in: part)
        }
    }

    private mutating func readConditions(_ item: inout FormItem, in part: Part) {
        let faults = reader.notes.faults.count
        let conditions = reader.conditions(in: part)
        if conditions == nil, reader.notes.faults.count == faults {
            reader.leaveOut(.conditionsLeftOut("enableWhen"), "enableWhen", in: part)
        }
        var written = 0
        if case .list(let nodes)? = part["enableWhen"] { written = nodes.count }
        let join = reader.join(of: written, in: part)
        if written == 0, part["enableBehavior"] != nil {
            reader.leaveOut(.valueLeftOut(join.rawValue), "enableBehavior", in: part)
        }
        item.conditions = conditions ?? []
        item.join = item.conditions.isEmpty ? .all : join
    }
}
