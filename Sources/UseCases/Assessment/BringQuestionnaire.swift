import Domain
import Instruments

/// Shows what questionnaires the municipality brought from elsewhere, to bring another.
package struct SeeBrought: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// - Throws: `Refused` unless the caller is an administrator.
    package func callAsFunction(by caller: Caller) async throws -> [ImportedQuestionnaire] {
        try await files.read(by: caller, as: .importQuestionnaire) { shelves, _ in
            try shelves.questionnaires()
        }
    }
}

/// Keeps a questionnaire from elsewhere. An earlier one of the same name stays for the answers that
/// were given to it.
package struct BringQuestionnaire: Sendable {
    let files: MunicipalFiles
    let catalog: Catalog

    package init(_ files: MunicipalFiles, catalog: Catalog) {
        self.files = files
        self.catalog = catalog
    }

    /// What keeps a form from being used as the administrator means.
    package struct Unfit: Error, Equatable {
        package let faults: [ImportFault]
    }

    /// The same form for the same use again is the second press of one button, and keeps nothing.
    /// - Throws: `Refused`; `Unfit`; `Stale` if another came in between.
    package func callAsFunction(
        _ form: Form, for use: ImportedUse, safety: SafetyQuestion? = nil, by caller: Caller
    ) async throws {
        try await self(QuestionnaireDraft(form, for: use, safety: safety), by: caller)
    }

    /// - Throws: As above.
    package func callAsFunction(_ draft: QuestionnaireDraft, by caller: Caller) async throws {
        let catalog = catalog
        let clock = files.clock
        try await files.change(by: caller, as: .importQuestionnaire) { shelves, now in
            let faults = try draft.faults(in: catalog)
            guard faults.isEmpty else { throw Unfit(faults: faults) }
            let newest = try shelves.questionnaires().first { $0.id == draft.id }
            let first = try draft.questionnaire(in: catalog, number: 1)
            if let newest, newest.isSame(as: first) { return }
            let next = try draft.questionnaire(
                in: catalog, number: (newest?.number ?? 0) + 1, on: clock.day(of: now),
                countsSince: newest?.countsAlikeSince(as: first))
            guard try shelves.keep(next) else { throw Stale() }
        }
    }
}

/// Shows every edition of one questionnaire that was brought, the newest first: answers were given
/// to each of them.
package struct SeeEditions: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// - Throws: `Refused` unless the caller is an administrator.
    package func callAsFunction(
        _ id: InstrumentID, by caller: Caller
    ) async throws -> [ImportedQuestionnaire] {
        try await files.read(by: caller, as: .seeCatalogue) { shelves, _ in
            guard let newest = try shelves.questionnaires().first(where: { $0.id == id }) else {
                return []
            }
            let earlier = try (1..<newest.number).reversed().compactMap {
                try shelves.questionnaire(id, number: $0)
            }
            return [newest] + earlier
        }
    }
}

extension ImportedQuestionnaire {
    /// Everything that keeps it from being used as it is meant.
    /// - Throws: `Refused` for a key that does not exist, or that ships with its words.
    package func faults(in catalog: Catalog) throws -> [ImportFault] {
        switch use {
        case .words(let id):
            let key = try catalog.keyWithoutWords(id)
            return UseCheck.faults(of: form, asWordsFor: key) + faultsOfSafety(key)
        case .own(let own):
            if case .sum = own.counting {
                return UseCheck.faultsOfSum(of: form, counting: own.counted ?? .all)
                    + faultsOfSafety(nil)
            }
            return faultsOfSafety(nil)
        }
    }

    /// The number since which answers are counted as this next one counts them; nil if it counts
    /// in another way.
    fileprivate func countsAlikeSince(as next: ImportedQuestionnaire) -> Int? {
        guard let old = ownInstrument, let new = next.ownInstrument, new.counts(like: old),
            form.version == next.form.version
        else { return nil }
        return old.countsSince
    }

    /// Whether it says the same, whenever it was kept.
    package func isSame(as other: ImportedQuestionnaire) -> Bool {
        form == other.form && use == other.use && safety == other.safety
    }

    /// A question about harming oneself that nobody named would be answered and never seen.
    private func faultsOfSafety(_ key: Instrument?) -> [ImportFault] {
        if safety == nil, key?.asksAboutHarm == true {
            return [ImportFault(.harmNotNamed, path: "")]
        }
        guard let safety, safetyRules.isEmpty else { return [] }
        return [ImportFault(.harmAnswersDoNotFit, item: safety.item, path: "")]
    }
}

/// Gives a questionnaire out: one that was brought, as it is stored, or one that ships with words
/// that everybody may use.
package struct GiveOutQuestionnaire: Sendable {
    let files: MunicipalFiles
    let catalog: Catalog

    package init(_ files: MunicipalFiles, catalog: Catalog) {
        self.files = files
        self.catalog = catalog
    }

    /// - Parameter number: An earlier edition of one that was brought; nil for the newest.
    /// - Throws: `Refused` unless the caller is an administrator and there is such a questionnaire
    ///   whose words the municipality may use.
    package func callAsFunction(
        _ id: InstrumentID, number: Int? = nil, by caller: Caller
    ) async throws -> Form {
        let catalog = catalog
        return try await files.read(by: caller, as: .seeCatalogue) { shelves, today in
            if let number {
                guard let earlier = try shelves.questionnaire(id, number: number) else {
                    throw Refused()
                }
                return earlier.form
            }
            let here = AskedCatalogue(
                shipped: catalog, settings: try shelves.settings(), on: today)
            guard let form = here.formToGiveOut(id) else { throw Refused() }
            return form
        }
    }
}

extension AskedCatalogue {
    /// What can be taken out as a file: what was brought, as it is kept, and words that ship, where
    /// everybody may use them or a licence holds.
    package func formToGiveOut(_ id: InstrumentID) -> Form? {
        if let brought = settings.imported.last(where: { $0.id == id }) { return brought.form }
        guard let instrument = shipped.instrument(id), isLicensed(instrument) else { return nil }
        return shipped.form(id)
    }
}
