/// Reads all files of one questionnaire.
struct EntryReader {
    let entry: CatalogEntry
    let instrument: Instrument
    private(set) var texts: [InstrumentLanguage: InstrumentTexts] = [:]
    private(set) var names: [InstrumentLanguage: KeyNames] = [:]
    /// The key as it is kept for ever.
    let keyText: String
    private(set) var faults: [CatalogFault]

    init(_ entry: CatalogEntry) {
        self.entry = entry
        var key = KeyReader(file: entry.keyFile)
        instrument = key.instrument(in: entry.key)
        var check = KeyCheck(instrument, name: entry.name, reader: key.reader)
        check.run()
        var norms = NormCheck(reader: check.reader)
        norms.run(instrument, file: entry.key)
        faults = norms.reader.faults
        keyText = StoredKey.canonical(entry.key)
        for language in InstrumentLanguage.allCases {
            if instrument.licence.hasShippedText { read(language) } else { refuse(language) }
        }
        readNames()
    }

    /// Where the owner has not let us, no words of theirs come with the product.
    private mutating func refuse(_ language: InstrumentLanguage) {
        guard entry.texts[language] != nil else { return }
        let problem = "may not be there: licence class \(instrument.licence.rawValue) has no text"
        faults.append(
            CatalogFault(file: entry.textFile(language), path: "", problem: problem))
    }

    /// Where there are no words of the owner's, the key and its scales have names of ours.
    private mutating func readNames() {
        let needsNames = !instrument.licence.hasShippedText
        guard let bytes = entry.names, needsNames else {
            guard needsNames || entry.names != nil else { return }
            let problem = needsNames ? "has to be there" : "may not be there: the texts name all"
            faults.append(CatalogFault(file: entry.namesFile, path: "", problem: problem))
            return
        }
        var reader = KeyNamesReader(file: entry.namesFile, instrument: instrument)
        names = reader.names(in: bytes)
        faults += reader.reader.faults
    }

    private mutating func read(_ language: InstrumentLanguage) {
        let file = entry.textFile(language)
        guard let bytes = entry.texts[language] else {
            guard InstrumentLanguage.required.contains(language) else { return }
            faults.append(CatalogFault(file: file, path: "", problem: "has to be there"))
            return
        }
        var reader = TextsReader(file: file, instrument: instrument)
        texts[language] = reader.texts(in: bytes, language: language)
        faults += reader.reader.faults
    }
}
