import Domain
import Instruments

/// Switches a questionnaire on or off for the whole municipality. Answers that were given stay
/// readable either way.
package struct SwitchInstrument: Sendable {
    let files: MunicipalFiles
    let questionnaires: Questionnaires

    package init(_ files: MunicipalFiles, _ questionnaires: Questionnaires) {
        self.files = files
        self.questionnaires = questionnaires
    }

    /// A second press of the same button changes nothing.
    /// - Throws: `SwitchFault` where it could not be asked even then; `Refused` unless the caller
    ///   is an administrator, and for a questionnaire that is not there.
    package func callAsFunction(
        _ id: InstrumentID, isOn: Bool, by caller: Caller
    ) async throws {
        let catalog = questionnaires.catalog
        let clock = files.clock
        try await files.change(by: caller, as: .switchInstrument) { shelves, now in
            let catalogue = AskedCatalogue(
                shipped: catalog, settings: try shelves.settings(), on: clock.day(of: now))
            guard let instrument = catalogue.instrument(id) else { throw Refused() }
            guard catalogue.isOn(instrument) != isOn else { return }
            let reasons = catalogue.hindrances(to: instrument).filter { $0 != .off }
            if isOn, !reasons.isEmpty { throw SwitchFault(reasons: reasons) }
            try shelves.set(
                InstrumentChoice(
                    id.rawValue, isOn: isOn, said: Said(by: caller.author, at: now)))
        }
    }
}

/// Why a questionnaire cannot be switched on: all that is missing, at once.
package struct SwitchFault: Error, Equatable, Sendable {
    package let reasons: [Hindrance]

    package init(reasons: [Hindrance]) { self.reasons = reasons }
}
