import Instruments
import UseCases

/// Every key that answers were ever counted by.
package struct KeyBook: Sendable {
    private struct Name: Hashable {
        let instrument: InstrumentID
        let version: String
        let keyVersion: Int
    }

    private var instruments: [Name: Instrument]

    /// - Throws: `CatalogFaults` if one cannot be read.
    init(_ keys: [StoredKey]) throws {
        let read = try keys.map { key in
            (
                Name(instrument: key.instrument, version: key.version, keyVersion: key.keyVersion),
                try key.read()
            )
        }
        instruments = Dictionary(read) { first, _ in first }
    }

    /// With a municipality's own questionnaires, of which every number is kept.
    func with(_ brought: [ImportedQuestionnaire]) -> KeyBook {
        var book = self
        for questionnaire in brought {
            guard let own = questionnaire.ownInstrument else { continue }
            let name = Name(
                instrument: own.id, version: own.version, keyVersion: questionnaire.number)
            book.instruments[name] = own
        }
        return book
    }

    /// The key that a response says it was counted by; nil if it was never kept.
    package func key(of response: Response) -> Instrument? {
        instruments[
            Name(
                instrument: response.instrument, version: response.instrumentVersion,
                keyVersion: response.keyVersion)]
    }
}
