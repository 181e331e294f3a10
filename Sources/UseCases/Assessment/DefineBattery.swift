import Domain
import Instruments

/// Makes a battery, or a new edition of one. Rounds that run keep the edition they began with.
package struct DefineBattery: Sendable {
    let files: MunicipalFiles
    let questionnaires: Questionnaires

    package init(_ files: MunicipalFiles, _ questionnaires: Questionnaires) {
        self.files = files
        self.questionnaires = questionnaires
    }

    /// A second press of the same button changes nothing.
    /// - Parameter draft: With the number it shall have: one above the edition that the form was
    ///   opened with; 1 for a new one, and for the first change of a shipped one.
    /// - Throws: `BatteryFaults`; `Stale` if somebody else changed it meanwhile; `Refused` unless
    ///   the caller is an administrator.
    package func callAsFunction(_ draft: Battery, by caller: Caller) async throws {
        let catalog = questionnaires.catalog
        let clock = files.clock
        try await files.change(by: caller, as: .defineBattery) { shelves, now in
            let catalogue = AskedCatalogue(
                shipped: catalog, settings: try shelves.settings(), on: clock.day(of: now))
            let faults = catalogue.faults(in: draft)
            guard faults.isEmpty else { throw BatteryFaults(faults) }
            if catalogue.settings.batteries.contains(draft) { return }
            guard try shelves.set(draft) else { throw Stale() }
        }
    }
}

/// Offers a battery to coordinators, or withdraws it. Rounds that run go on.
package struct OfferBattery: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// A second press of the same button changes nothing.
    /// - Throws: `Stale` if somebody else changed it meanwhile; `Refused` unless the caller is an
    ///   administrator, and for a battery that is not there.
    package func callAsFunction(
        _ id: BatteryID, isOffered: Bool, after number: Int, by caller: Caller
    ) async throws {
        try await files.change(by: caller, as: .defineBattery) { shelves, _ in
            let found = try shelves.settings().batteries.first { $0.id == id }
            guard var battery = found else { throw Refused() }
            guard battery.isOffered != isOffered else { return }
            guard battery.number == number else { throw Stale() }
            battery.isOffered = isOffered
            battery.number += 1
            guard try shelves.set(battery) else { throw Stale() }
        }
    }
}

extension AskedCatalogue {
    /// Everything that cannot be so in a battery, with what the questionnaires are made for.
    package func faults(in battery: Battery) -> [BatteryFault] {
        let own = battery.lines.enumerated().flatMap { place, line in
            faults(in: line).map { BatteryFault.line(place, $0) }
        }
        return BatteryRules.faults(in: battery) + own
    }

    private func faults(in line: BatteryLine) -> [BatteryLineFault] {
        let id = InstrumentID(rawValue: line.questionnaire)
        guard let instrument = instrument(id) else {
            // What was shipped as an empty slot may stand until its key is there.
            return Battery.awaits(line.questionnaire) ? [] : [.unknownQuestionnaire]
        }
        var faults: [BatteryLineFault] = []
        let audience = instrument.audience
        let isInside =
            line.whom.from >= audience.from
            && (line.whom.to ?? .max) <= (audience.to ?? .max)
        if !isInside { faults.append(.otherAges) }
        if !audience.allows(line.voice) { faults.append(.otherVoice) }
        return faults
    }
}

extension Battery {
    /// Whether a shipped battery names this questionnaire.
    fileprivate static func awaits(_ questionnaire: String) -> Bool {
        shipped.contains { $0.lines.contains { $0.questionnaire == questionnaire } }
    }
}
