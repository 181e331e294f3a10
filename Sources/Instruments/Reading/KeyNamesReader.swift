/// Reads what a key without text, its scales and its bands are called, and checks that each has a
/// name in every language of the site, and nothing else has.
struct KeyNamesReader {
    private(set) var reader: FileReader
    let instrument: Instrument

    init(file: String, instrument: Instrument) {
        reader = FileReader(file: file)
        self.instrument = instrument
    }

    mutating func names(in bytes: [UInt8]) -> [InstrumentLanguage: KeyNames] {
        let root = reader.root(of: bytes)
        let languages = InstrumentLanguage.required
        reader.only(Set(languages.map(\.rawValue)), in: root)
        var names: [InstrumentLanguage: KeyNames] = [:]
        for language in languages {
            guard let place = root[language.rawValue] else {
                reader.fault(language.rawValue, "has to be there")
                continue
            }
            names[language] = one(in: place)
        }
        return names
    }

    private mutating func one(in place: Place) -> KeyNames {
        reader.only(["title", "scales", "bands"], in: place)
        let title = reader.text("title", in: place)
        let scales = reader.texts("scales", in: place)
        let bands = reader.texts("bands", in: place)
        let labels = instrument.scales.flatMap(\.bands).map(\.label)
        reader.same(
            instrument.scales.map(\.id.rawValue), Array(scales.keys), place.path(to: "scales"))
        reader.same(labels, Array(bands.keys), place.path(to: "bands"))
        return KeyNames(
            title: title,
            scales: Dictionary(
                uniqueKeysWithValues: scales.map { (ScaleID(rawValue: $0), $1) }),
            bands: bands)
    }
}
