/// The questionnaires there are, with their words in every language.
package struct Catalog: Sendable {
    /// In the order in which they are offered.
    package let instruments: [Instrument]
    /// The keys as they are kept for ever, in the same order.
    package let keys: [StoredKey]
    private let offered: Set<InstrumentID>
    private let byName: [InstrumentID: Instrument]
    /// Made once: a page asks for the same few forms again and again.
    private let forms: [InstrumentID: Form]
    private let names: [InstrumentID: [InstrumentLanguage: KeyNames]]
    private let texts: [InstrumentID: [InstrumentLanguage: InstrumentTexts]]

    /// Reads catalogue files; throws everything that is wrong in any of them, at once.
    package init(reading entries: [CatalogEntry]) throws(CatalogFaults) {
        let read = entries.map(EntryReader.init)
        let names = entries.map(\.name)
        let twice = entries.indices.filter { names[..<$0].contains(names[$0]) }.map {
            CatalogFault(file: entries[$0].keyFile, path: "id", problem: "is there twice")
        }
        let faults = read.flatMap(\.faults) + twice
        guard faults.isEmpty else { throw CatalogFaults(faults: faults) }
        instruments = read.map(\.instrument)
        keys = read.map { StoredKey(of: $0.instrument, text: $0.keyText) }
        offered = Set(read.filter(\.entry.isOffered).map(\.instrument.id))
        self.names = Dictionary(uniqueKeysWithValues: read.map { ($0.instrument.id, $0.names) })
        texts = Dictionary(uniqueKeysWithValues: read.map { ($0.instrument.id, $0.texts) })
        byName = Dictionary(uniqueKeysWithValues: instruments.map { ($0.id, $0) })
        let made = read.compactMap { entry in
            Form(
                of: entry.instrument,
                texts: InstrumentLanguage.allCases.compactMap { entry.texts[$0] })
        }
        forms = Dictionary(uniqueKeysWithValues: made.map { ($0.id, $0) })
    }

    /// The questionnaire of this name.
    package func instrument(_ id: InstrumentID) -> Instrument? { byName[id] }

    /// The questionnaire as it is asked, with its words in every language; nil where its words do
    /// not come with the product.
    package func form(_ id: InstrumentID) -> Form? { forms[id] }

    /// The words of a questionnaire; nil when there is no such questionnaire, and for those whose
    /// words do not come with the product.
    package func texts(
        _ id: InstrumentID, _ language: InstrumentLanguage
    ) -> InstrumentTexts? {
        texts[id]?[language]
    }

    /// The same as whether there are such words, without copying them.
    package func hasTexts(_ id: InstrumentID, _ language: InstrumentLanguage) -> Bool {
        texts[id]?.keys.contains(language) == true
    }

    /// What a key without text and its scales are called, in bokmål where the language has no
    /// names; nil for those whose texts name them.
    package func keyNames(_ id: InstrumentID, _ language: InstrumentLanguage) -> KeyNames? {
        names[id]?[language] ?? names[id]?[.nb]
    }

    /// What a questionnaire of the catalogue is called: by its texts, or as its key.
    package func title(_ id: InstrumentID, _ language: InstrumentLanguage) -> String {
        texts(id, language)?.title ?? keyNames(id, language)?.title ?? id.rawValue
    }

    /// Whether its words come with the product.
    package func hasTexts(_ id: InstrumentID) -> Bool { texts[id]?.isEmpty == false }

    /// Whether it is asked before a municipality has switched it on: the text may ship, it is
    /// there, and it is one of those that everybody begins with.
    package func isOfferedFromTheStart(_ id: InstrumentID) -> Bool {
        offered.contains(id) && hasTexts(id) && instrument(id)?.licence == .textShips
    }

    /// The questionnaires that a person of this age in whole years is asked about themself,
    /// before a municipality has switched on any more, in the order they are offered.
    package func instruments(for age: Int) -> [Instrument] {
        instruments.filter {
            $0.audience.who.isAboutSelf && $0.audience.includes(age: age)
                && isOfferedFromTheStart($0.id)
        }
    }
}
