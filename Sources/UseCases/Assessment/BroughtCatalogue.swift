import Domain
import Instruments

/// What a municipality brought from elsewhere, beside what ships, worked out. A class, so that all
/// who ask share it; it never changes once it is made.
package final class BroughtCatalogue: Sendable {
    let imported: [ImportedQuestionnaire]
    let shipped: Catalog
    /// All there are, whether asked or not.
    let instruments: [Instrument]
    private let newest: [InstrumentID: ImportedQuestionnaire]
    /// Those that differ from what ships: the municipality's own, and keys that alarm by its words.
    private let differing: [InstrumentID: Instrument]
    /// What was brought as it is asked, and its words in every language.
    private let forms: [InstrumentID: Form]
    private let texts: [InstrumentID: [InstrumentLanguage: InstrumentTexts]]

    init(_ imported: [ImportedQuestionnaire], beside shipped: Catalog) {
        self.imported = imported
        self.shipped = shipped
        newest = Dictionary(imported.map { ($0.id, $0) }) { _, last in last }
        let made = imported.compactMap { $0.instrument(beside: shipped) }
        let differing = Dictionary(made.map { ($0.id, $0) }) { _, last in last }
        self.differing = differing
        instruments =
            shipped.instruments.map { differing[$0.id] ?? $0 }
            + imported.filter(\.isOwn).compactMap { differing[$0.id] }
        let asked = newest.compactMap { id, brought in
            (differing[id] ?? shipped.instrument(id)).map { (id, brought, $0) }
        }
        forms = Dictionary(
            asked.map { id, brought, instrument in (id, brought.form(for: instrument)) }
        ) { first, _ in first }
        texts = Dictionary(
            asked.map { id, brought, instrument in (id, brought.texts(for: instrument, shipped)) }
        ) { first, _ in first }
    }

    func instrument(_ id: InstrumentID) -> Instrument? {
        differing[id] ?? shipped.instrument(id)
    }

    func brought(_ id: InstrumentID) -> ImportedQuestionnaire? { newest[id] }

    /// A form of the municipality's own; nil for all others.
    func ownForm(_ id: InstrumentID) -> Form? {
        newest[id].flatMap { $0.isOwn ? $0.form : nil }
    }

    /// Whether there is something to ask: the words that were brought, or those that ship.
    func hasWords(_ id: InstrumentID) -> Bool { form(id) != nil }

    func form(_ id: InstrumentID) -> Form? {
        newest[id] == nil ? shipped.form(id) : forms[id]
    }

    func texts(_ id: InstrumentID, _ language: InstrumentLanguage) -> InstrumentTexts? {
        texts[id]?[language] ?? shipped.texts(id, language) ?? shipped.texts(id, .nb)
    }
}

extension ImportedQuestionnaire {
    /// The municipality's own, or a key with the alarming answers that were named when its words
    /// were brought; nil where there is no such key.
    fileprivate func instrument(beside shipped: Catalog) -> Instrument? {
        if let ownInstrument { return ownInstrument }
        guard let key = shipped.instrument(id) else { return nil }
        let rules = safetyRules
        return rules.isEmpty ? key : key.alarming(rules)
    }

    /// As it is asked: words of a key are answered by the key's points, a municipality's own form
    /// by its codes.
    package func form(for instrument: Instrument) -> Form {
        isOwn ? form : form.asked(as: instrument)
    }

    fileprivate func texts(
        for instrument: Instrument, _ shipped: Catalog
    ) -> [InstrumentLanguage: InstrumentTexts] {
        let said = InstrumentLanguage.allCases.map { language in
            let names = shipped.keyNames(id, language)
            return (
                language, InstrumentTexts(of: form, for: instrument, in: language, names: names)
            )
        }
        return Dictionary(said) { first, _ in first }
    }
}
