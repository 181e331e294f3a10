import Domain
import Instruments

/// Says what a change on a scale must be to count, with a source. What held before stays readable.
package struct SetChangeRule: Sendable {
    let files: MunicipalFiles
    let questionnaires: Questionnaires

    package init(_ files: MunicipalFiles, _ questionnaires: Questionnaires) {
        self.files = files
        self.questionnaires = questionnaires
    }

    /// What is left out is as the key says it.
    package struct Draft: Sendable, Equatable {
        package let smallest: Double?
        package let deviation: Double?
        package let reliability: Double?
        package let source: Words

        package init(
            smallest: Double?, deviation: Double?, reliability: Double?, source: Words
        ) {
            self.smallest = smallest
            self.deviation = deviation
            self.reliability = reliability
            self.source = source
        }
    }

    /// A second press of the same button changes nothing.
    /// - Parameter number: How many rules there were when the form was opened.
    /// - Throws: `ChangeRuleFaults`; `Stale` if somebody else set one meanwhile; `Refused` unless
    ///   the caller is an administrator, and for a scale that is not there.
    package func callAsFunction(
        _ draft: Draft, on scale: ScaleID, of instrument: InstrumentID, after number: Int,
        by caller: Caller
    ) async throws {
        let catalog = questionnaires.catalog
        let clock = files.clock
        try await files.change(by: caller, as: .setChangeRule) { shelves, now in
            let catalogue = AskedCatalogue(
                shipped: catalog, settings: try shelves.settings(), on: clock.day(of: now))
            guard let found = catalogue.instrument(instrument)?.scale(scale) else {
                throw Refused()
            }
            let last = try shelves.settingHistory().changes.last {
                $0.rule.instrument == instrument && $0.rule.scale == scale
            }
            let faults = draft.faults(on: found, isFirst: last == nil)
            guard faults.isEmpty else { throw ChangeRuleFaults(all: faults) }
            if let last, draft.isWritten(in: last.rule) { return }
            guard last?.number ?? 0 == number else { throw Stale() }
            let said = Said(by: caller.author, at: now)
            try shelves.set(draft.setting(on: scale, of: instrument, said))
        }
    }
}

/// All that must be mended in a rule, at once.
package struct ChangeRuleFaults: Error, Equatable, Sendable {
    package let all: [ChangeRuleFault]

    package init(all: [ChangeRuleFault]) { self.all = all }
}

package enum ChangeRuleFault: Hashable, Sendable {
    /// Nothing was said, and there is nothing to take back.
    case nothing
    /// Not above 0, or more than the scale is long.
    case impossibleSmallest
    case impossibleDeviation
    /// Not between 0 and 1.
    case impossibleReliability
    /// One of the two that only count together.
    case deviationMissing, reliabilityMissing
}

extension SetChangeRule.Draft {
    private var isEmpty: Bool { smallest == nil && deviation == nil && reliability == nil }

    /// Everything that cannot be so on this scale.
    /// - Parameter isFirst: Whether there is no rule yet that could be taken back.
    package func faults(on scale: Scale, isFirst: Bool) -> [ChangeRuleFault] {
        let length = scale.bounds.upperBound - scale.bounds.lowerBound
        let isPossible = { (points: Double) in points > 0 && points <= length }
        var faults: [ChangeRuleFault] = []
        if isEmpty, isFirst { faults.append(.nothing) }
        if let smallest, !isPossible(smallest) { faults.append(.impossibleSmallest) }
        if let deviation, !isPossible(deviation) { faults.append(.impossibleDeviation) }
        if let reliability, !(reliability > 0 && reliability < 1) {
            faults.append(.impossibleReliability)
        }
        if deviation == nil, reliability != nil { faults.append(.deviationMissing) }
        if deviation != nil, reliability == nil { faults.append(.reliabilityMissing) }
        return faults
    }

    fileprivate func isWritten(in rule: ChangeSetting) -> Bool {
        self
            == SetChangeRule.Draft(
                smallest: rule.smallest, deviation: rule.deviation,
                reliability: rule.reliability, source: rule.source)
    }

    fileprivate func setting(
        on scale: ScaleID, of instrument: InstrumentID, _ said: Said
    ) -> ChangeSetting {
        ChangeSetting(
            instrument: instrument, scale: scale, smallest: smallest, deviation: deviation,
            reliability: reliability, source: source, said: said)
    }
}
