import Domain
import Instruments

// A questionnaire that is brought anew in the middle of a round is another: who began by the one
// before goes on with it, and is counted by its key. Whoever has not begun is asked the new one.

extension AskedCatalogue {
    /// The same, with one of the municipality's own questionnaires as it was under a number.
    /// - Parameter number: Nil for the newest.
    /// - Parameter find: Asks for an earlier number.
    /// - Throws: `Refused` for a number that never was.
    func asked(
        _ id: InstrumentID, as number: Int?, find: (Int) throws -> ImportedQuestionnaire?
    ) throws -> AskedCatalogue {
        guard let number, isAnother(number, of: id) else { return self }
        guard let earlier = try find(number) else { throw Refused() }
        return with(earlier)
    }

    /// Whether one of the municipality's own has another number than this by now.
    func isAnother(_ number: Int, of id: InstrumentID) -> Bool {
        settings.imported.last { $0.id == id }.map { $0.isOwn && $0.number != number } ?? false
    }

    func with(_ earlier: ImportedQuestionnaire) -> AskedCatalogue {
        var settings = settings
        settings.imported.removeAll { $0.id == earlier.id }
        settings.imported.append(earlier)
        return AskedCatalogue(shipped: shipped, settings: settings, on: today)
    }

    /// The same, as a response was begun by it.
    func asked(by response: Response) -> AskedCatalogue {
        earlier.first { $0.id == response.instrument && $0.number == response.keyVersion }
            .map(with) ?? self
    }
}

extension CaseFile {
    /// What a round asks, with one questionnaire as its form was begun, or as it was shown where
    /// nothing is kept yet.
    /// - Throws: `Refused` for a number that never was.
    func asks(_ asks: Asks, _ id: InstrumentID, as number: Int?) throws -> Asks {
        guard let number, asks.catalogue.isAnother(number, of: id) else { return asks }
        let catalogue = try asks.catalogue.asked(id, as: number) {
            try shelves.questionnaire(id, number: $0)
        }
        return Asks(
            asks.person, asks.mapping, catalogue, on: today, asks.given, open: asks.open,
            by: asks.answerer, for: asks.namedParent)
    }

    /// With the earlier numbers that these responses were begun by, to say how far they have come.
    func asked(_ catalogue: AskedCatalogue, by responses: [Response]) throws -> AskedCatalogue {
        let newest = catalogue.settings.imported.filter(\.isOwn)
        if newest.isEmpty { return catalogue }
        let numbers = Dictionary(newest.map { ($0.id, $0.number) }) { _, last in last }
        let earlier = responses.filter { response in
            numbers[response.instrument].map { $0 != response.keyVersion } ?? false
        }
        var knowing = catalogue
        for response in earlier where knowing.lacks(response) {
            let begun = try shelves.questionnaire(
                response.instrument, number: response.keyVersion)
            if let begun { knowing.earlier.append(begun) }
        }
        return knowing
    }
}

extension CaseFile {
    /// What a response is counted by: the key that it was begun by, whatever ships today. What
    /// alarms today alarms there too. Nil where the edition it was begun by asks other questions,
    /// of which no words are kept: such answers stay as they are.
    func counting(_ response: Response?, by newest: Instrument) throws -> Instrument? {
        guard let response, !newest.id.isOwn, !newest.isNamed(by: response) else { return newest }
        guard let key = try shelves.shippedKey(of: response), key.asks(like: newest) else {
            return nil
        }
        return key.alarming(newest.safety)
    }
}

extension Instrument {
    fileprivate func isNamed(by response: Response) -> Bool {
        version == response.instrumentVersion && keyVersion == response.keyVersion
    }

    /// Whether the words of one fit the questions of the other.
    fileprivate func asks(like other: Instrument) -> Bool {
        let pairs = zip(items, other.items)
        return items.count == other.items.count
            && pairs.allSatisfy { $0.id == $1.id && $0.range == $1.range }
    }
}

extension AskedCatalogue {
    fileprivate func lacks(_ response: Response) -> Bool {
        !earlier.contains { $0.id == response.instrument && $0.number == response.keyVersion }
    }
}
