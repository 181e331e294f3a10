import Domain
import Instruments

/// A questionnaire from elsewhere with all that an administrator said about it, before it is kept.
package struct QuestionnaireDraft: Sendable {
    package let form: Form
    package let use: ImportedUse
    package let safety: SafetyQuestion?
    /// Which question is which of the key's; nil where they are called the same.
    package let matching: KeyMatching?

    package init(
        _ form: Form, for use: ImportedUse, safety: SafetyQuestion? = nil,
        matching: KeyMatching? = nil
    ) {
        self.form = form
        self.use = use
        self.safety = safety
        self.matching = matching
    }

    /// The name under which it will stand in the catalogue.
    package var id: InstrumentID { ImportedQuestionnaire(form: form, number: 1, use: use).id }

    /// As it will be kept.
    /// - Throws: `Refused` for a key that does not exist, or that ships with its words.
    package func questionnaire(
        in catalog: Catalog, number: Int, on day: Day? = nil, countsSince: Int? = nil
    ) throws -> ImportedQuestionnaire {
        let words = try words(in: catalog)
        return ImportedQuestionnaire(
            form: words?.form ?? form, number: number, use: use, safety: keptSafety(words),
            countsSince: countsSince, on: day)
    }

    /// What of the form does not come along because a key counts the answers.
    /// - Throws: `Refused` as above.
    package func leftOut(in catalog: Catalog) throws -> [ImportFault] {
        try words(in: catalog)?.leftOut ?? []
    }

    /// Everything that keeps it from being used as it is meant.
    /// - Throws: `Refused` as above.
    package func faults(in catalog: Catalog) throws -> [ImportFault] {
        let language =
            form.language == Form.unknownLanguage
            ? [ImportFault(.languageNotSaid, path: "")] : []
        let twice = try words(in: catalog)?.faults ?? []
        return try language + twice
            + questionnaire(in: catalog, number: 1).faults(in: catalog)
    }

    /// - Throws: `Refused` as above.
    private func words(in catalog: Catalog) throws -> WordsForKey? {
        guard case .words(let id) = use else { return nil }
        let key = try catalog.keyWithoutWords(id)
        return WordsForKey(form, for: key, by: matching ?? KeyMatching(sameNamesIn: form))
    }

    /// The alarming question goes by its new name, where it got one.
    private func keptSafety(_ words: WordsForKey?) -> SafetyQuestion? {
        guard words != nil, let safety, let matching else { return safety }
        return SafetyQuestion(matching.names[safety.item] ?? safety.item, safety.alarm)
    }
}

extension Catalog {
    /// A key whose words a municipality brings along itself.
    /// - Throws: `Refused` for a key that does not exist, or that ships with its words.
    package func keyWithoutWords(_ id: InstrumentID) throws -> Instrument {
        guard let key = instrument(id), key.licence != .textShips else { throw Refused() }
        return key
    }
}
