import Domain

/// Reads the key of one questionnaire: who it is for, its questions and its scales.
struct KeyReader {
    private(set) var reader: FileReader
    private var items: [Item] = []
    private var area: LifeArea?

    init(file: String) { reader = FileReader(file: file) }

    mutating func instrument(in bytes: [UInt8]) -> Instrument {
        let key = reader.root(of: bytes)
        reader.only(Self.fields, in: key)
        if key["lifeArea"] != nil { area = reader.choice("lifeArea", in: key, standIn: .home) }
        for place in reader.list("items", in: key) { items.append(item(place)) }
        return Instrument(
            id: InstrumentID(rawValue: reader.text("id", in: key)),
            version: reader.text("version", in: key),
            keyVersion: reader.whole("keyVersion", in: key),
            licence: reader.choice("licence", in: key, standIn: .textShips),
            credit: reader.text("credit", in: key), area: area, audience: audience(of: key),
            minutes: reader.whole("minutes", in: key), items: items,
            scales: scales(of: key), safety: safety(of: key),
            asksAboutHarm: reader.flag("asksAboutHarm", in: key),
            countsSince: key["countsSince"] == nil ? nil : reader.whole("countsSince", in: key))
    }

    private static let fields: Set<String> = [
        "id", "version", "keyVersion", "licence", "credit", "lifeArea", "audience", "minutes",
        "items", "scales", "safety", "asksAboutHarm", "notes", "countsSince",
    ]

    private mutating func audience(of key: Place) -> Audience {
        let place = key["audience"] ?? Place(value: .null, path: "audience")
        reader.only(["who", "from", "to"], in: place)
        return Audience(
            who: reader.choice("who", in: place, standIn: .everyone),
            from: reader.whole("from", in: place),
            to: place["to"] == nil ? nil : reader.whole("to", in: place))
    }

    private mutating func item(_ place: Place) -> Item {
        reader.only(["id", "from", "to", "reversed", "words", "group"], in: place)
        return Item(
            id: ItemID(rawValue: reader.text("id", in: place)), range: range(of: place),
            reversed: reader.flag("reversed", in: place),
            invitesWords: reader.flag("words", in: place),
            group: place["group"] == nil ? nil : reader.text("group", in: place))
    }

    private mutating func range(of place: Place) -> ClosedRange<Int> {
        let low = reader.whole("from", in: place)
        let high = reader.whole("to", in: place)
        let possible = -1000...1000
        guard low < high, possible.contains(low), possible.contains(high) else {
            reader.fault(place.path, "has to go from a low number to a higher one, within 1000")
            return 0...1
        }
        return low...high
    }

    private mutating func scales(of key: Place) -> [Scale] {
        var scales: [Scale] = []
        let places = reader.list("scales", in: key)
        if places.isEmpty { requireReason(for: key) }
        for place in places {
            var scaleReader = ScaleReader(
                reader: reader, items: items, area: area, before: scales)
            scales.append(scaleReader.scale(place))
            reader = scaleReader.reader
        }
        return scales
    }

    /// A questionnaire that counts nothing says so, and why.
    private mutating func requireReason(for key: Place) {
        let isSaid = key["scales"] != nil && key["notes"] != nil
        reader.check(isSaid, "scales", "has to have a scale, or to be [] with a reason in `notes`")
        if isSaid { _ = reader.text("notes", in: key) }
    }

    private mutating func safety(of key: Place) -> [SafetyRule] {
        var rules: [SafetyRule] = []
        for place in reader.list("safety", in: key) {
            reader.only(["item", "from", "path"], in: place)
            let from = reader.whole("from", in: place)
            let rule = SafetyRule(
                item: ItemID(rawValue: reader.text("item", in: place)), from: from,
                path: SafetyPath(rawValue: reader.text("path", in: place)))
            let range = items.first { $0.id == rule.item }?.range
            reader.check(range?.contains(from) == true, place.path, "can never be reached")
            rules.append(rule)
        }
        return rules
    }
}
