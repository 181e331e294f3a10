/// The questionnaires there are, with their words in every language.
package struct Catalog: Sendable {
    /// In the order in which they are offered.
    package let instruments: [Instrument]
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
        texts = Dictionary(uniqueKeysWithValues: read.map { ($0.instrument.id, $0.texts) })
    }

    /// The questionnaire of this name.
    package func instrument(_ id: InstrumentID) -> Instrument? { instruments.first { $0.id == id } }

    /// The words of a questionnaire; nil only when there is no such questionnaire.
    package func texts(
        _ id: InstrumentID, _ language: InstrumentLanguage
    ) -> InstrumentTexts? {
        texts[id]?[language]
    }

    /// The questionnaires for a person of this age in whole years, in the order they are offered.
    package func instruments(for age: Int) -> [Instrument] {
        instruments.filter { $0.audience.includes(age: age) }
    }
}
