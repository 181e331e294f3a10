import Domain
import Instruments
import Synchronization

/// What a municipality brought from elsewhere, beside what ships: worked out once, and asked by
/// every page with answers. A class, because all who ask share what was worked out; it holds forms
/// and words, and nothing about anybody.
final class BroughtCatalogue: Sendable {
    let imported: [ImportedQuestionnaire]
    let shipped: Catalog
    /// All there are, whether asked or not.
    let instruments: [Instrument]
    private let newest: [InstrumentID: ImportedQuestionnaire]
    private let ownForms: [InstrumentID: Form]
    /// Those that differ from what ships: the municipality's own, and keys that alarm by its words.
    private let differing: [InstrumentID: Instrument]
    private let keyed = Mutex<[InstrumentID: Form]>([:])
    private let texts = Mutex<[InstrumentID: [InstrumentLanguage: InstrumentTexts]]>([:])

    init(_ imported: [ImportedQuestionnaire], beside shipped: Catalog) {
        self.imported = imported
        self.shipped = shipped
        let named = imported.map { ($0.id, $0) }
        newest = Dictionary(named) { _, last in last }
        let own = named.filter(\.1.isOwn)
        ownForms = Dictionary(own.map { ($0, $1.form) }) { _, last in last }
        let made = imported.compactMap { $0.instrument(beside: shipped) }
        let differing = Dictionary(made.map { ($0.id, $0) }) { _, last in last }
        self.differing = differing
        instruments =
            shipped.instruments.map { differing[$0.id] ?? $0 }
            + own.compactMap { differing[$0.0] }
    }

    func instrument(_ id: InstrumentID) -> Instrument? {
        differing[id] ?? shipped.instrument(id)
    }

    func brought(_ id: InstrumentID) -> ImportedQuestionnaire? { newest[id] }

    /// A form of the municipality's own; nil for all others.
    func ownForm(_ id: InstrumentID) -> Form? { ownForms[id] }

    func hasWords(_ id: InstrumentID) -> Bool {
        newest[id] != nil || shipped.texts(id, .nb) != nil
    }

    func form(_ id: InstrumentID) -> Form? {
        guard let brought = newest[id] else { return shipped.form(id) }
        guard brought.isAnsweredByPoints else { return brought.form }
        if let made = keyed.withLock({ $0[id] }) { return made }
        guard let made = instrument(id).flatMap(brought.keyedForm) else { return nil }
        keyed.withLock { $0[id] = made }
        return made
    }

    func texts(_ id: InstrumentID, _ language: InstrumentLanguage) -> InstrumentTexts? {
        guard let brought = newest[id], let instrument = instrument(id) else {
            return shipped.texts(id, language) ?? shipped.texts(id, .nb)
        }
        if let made = texts.withLock({ $0[id]?[language] }) { return made }
        let made = InstrumentTexts(
            of: brought.form, for: instrument, in: language,
            names: shipped.scaleNames(id, language))
        texts.withLock { $0[id, default: [:]][language] = made }
        return made
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
}
