/// Reads the words of one questionnaire in one language, and checks that none are wanting.
struct TextsReader {
    private(set) var reader: FileReader
    let instrument: Instrument

    init(file: String, instrument: Instrument) {
        reader = FileReader(file: file)
        self.instrument = instrument
    }

    mutating func texts(in bytes: [UInt8], language: InstrumentLanguage) -> InstrumentTexts {
        let place = reader.root(of: bytes)
        reader.only(Self.fields, in: place)
        let said = reader.choice("language", in: place, standIn: language)
        reader.check(said == language, "language", "has to be the language of the file name")
        var texts = InstrumentTexts(
            language: language, title: reader.text("title", in: place),
            plainTitle: reader.text("plainTitle", in: place),
            edition: reader.optionalText("edition", in: place),
            madeBy: reader.optionalText("madeBy", in: place),
            introduction: reader.text("introduction", in: place),
            timeFrame: reader.text("timeFrame", in: place),
            origin: reader.choice("origin", in: place, standIn: .ownTranslation),
            checkedByNativeReader: reader.flag("checkedByNativeReader", in: place),
            questions: named(reader.texts("items", in: place)),
            labels: valued(reader.texts("options", in: place), "options"),
            ownLabels: ownLabels(of: place), scaleNames: named(reader.texts("scales", in: place)),
            bandWords: reader.texts("bands", in: place),
            groupHeadings: reader.texts("groups", in: place))
        if place["introductionAlone"] != nil {
            texts.introductionAlone = reader.text("introductionAlone", in: place)
        }
        checkNames(in: texts)
        checkLabels(in: texts)
        return texts
    }

    private static let fields: Set<String> = [
        "language", "title", "plainTitle", "edition", "madeBy", "introduction",
        "introductionAlone", "timeFrame", "origin", "checkedByNativeReader", "items", "options",
        "itemOptions", "scales", "bands", "groups",
    ]

    private func named<ID: TypedName>(_ texts: [String: String]) -> [ID: String] {
        Dictionary(uniqueKeysWithValues: texts.map { (ID(rawValue: $0), $1) })
    }

    private mutating func valued(_ texts: [String: String], _ path: String) -> [Int: String] {
        var valued: [Int: String] = [:]
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            guard let value = Int(name) else {
                reader.fault("\(path).\(name)", "has to be a value")
                continue
            }
            valued[value] = text
        }
        return valued
    }

    private mutating func ownLabels(of place: Place) -> [ItemID: [Int: String]] {
        guard let own = place["itemOptions"] else { return [:] }
        guard case .object(let fields) = own.value else {
            reader.fault(own.path, "has to be an object")
            return [:]
        }
        var labels: [ItemID: [Int: String]] = [:]
        for name in fields.keys.sorted() {
            let texts = reader.texts(name, in: own)
            labels[ItemID(rawValue: name)] = valued(texts, own.path(to: name))
        }
        return labels
    }

    private mutating func checkNames(in texts: InstrumentTexts) {
        let items = instrument.items
        let bands = instrument.scales.flatMap(\.bands).map(\.label)
        reader.same(items.map(\.id), Array(texts.questions.keys), "items")
        reader.same(instrument.scales.map(\.id), Array(texts.scaleNames.keys), "scales")
        reader.same(bands, Array(texts.bandWords.keys), "bands")
        reader.same(items.compactMap(\.group), Array(texts.groupHeadings.keys), "groups")
        for id in texts.ownLabels.keys.sorted() where instrument.item(id) == nil {
            reader.fault("itemOptions.\(id)", "is not in the key")
        }
    }

    private mutating func checkLabels(in texts: InstrumentTexts) {
        for item in instrument.items {
            let own = texts.ownLabels[item.id]
            let path = own == nil ? "options" : "itemOptions.\(item.id)"
            for value in item.range where (own ?? texts.labels)[value] == nil {
                reader.fault("\(path).\(value)", "has to have a text for item \(item.id)")
            }
        }
    }
}
