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
        let catalog = catalog
        try await files.change(by: caller, as: .importQuestionnaire) { shelves, _ in
            let first = ImportedQuestionnaire(form: form, number: 1, use: use, safety: safety)
            let faults = try first.faults(in: catalog)
            guard faults.isEmpty else { throw Unfit(faults: faults) }
            let newest = try shelves.questionnaires().first { $0.id == first.id }
            if let newest, newest.form == form, newest.use == use, newest.safety == safety {
                return
            }
            let next = ImportedQuestionnaire(
                form: form, number: (newest?.number ?? 0) + 1, use: use, safety: safety,
                countsSince: newest?.countsAlikeSince(as: first))
            guard try shelves.keep(next) else { throw Stale() }
        }
    }
}

extension ImportedQuestionnaire {
    /// Everything that keeps it from being used as it is meant.
    /// - Throws: `Refused` for a key that does not exist, or that ships with its words.
    package func faults(in catalog: Catalog) throws -> [ImportFault] {
        switch use {
        case .words(let id):
            guard let key = catalog.instrument(id), key.licence != .textShips else {
                throw Refused()
            }
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

    /// - Throws: `Refused` unless the caller is an administrator and there is such a questionnaire.
    package func callAsFunction(_ id: InstrumentID, by caller: Caller) async throws -> Form {
        let brought = try await files.read(by: caller, as: .seeCatalogue) { shelves, _ in
            try shelves.questionnaires().first { $0.id == id }
        }
        if let brought { return brought.form }
        guard let instrument = catalog.instrument(id), instrument.licence == .textShips,
            let form = Form(
                of: instrument,
                texts: InstrumentLanguage.allCases.compactMap { catalog.texts(id, $0) })
        else { throw Refused() }
        return form
    }
}
