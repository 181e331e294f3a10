import Domain
import Instruments

/// Why a questionnaire cannot be asked today.
package enum Hindrance: Hashable, Sendable {
    /// The municipality has it switched off, or has not switched it on.
    case off
    /// Its words do not ship, and nobody has brought them.
    case noWords
    case noLicence
    /// A licence is attested, from a later day on.
    case licenceFrom(Day)
    /// The last attested licence ended.
    case licenceEnded(Day)
}

extension AskedCatalogue {
    /// All that stands in the way of asking it today; empty when it is asked.
    package func hindrances(to instrument: Instrument) -> [Hindrance] {
        var found: [Hindrance] = []
        if !isOn(instrument) { found.append(.off) }
        if !hasWords(instrument.id) { found.append(.noWords) }
        if let licence = licenceHindrance(instrument) { found.append(licence) }
        return found
    }

    /// Whether it is switched on: by a decision, or from the start where the text may ship. A form
    /// of the municipality's own waits for a decision, as nobody shall be asked by an upload.
    package func isOn(_ instrument: Instrument) -> Bool {
        settings.isOn(instrument.id) ?? shipped.isOfferedFromTheStart(instrument.id)
    }

    /// Whether the municipality must attest a licence before it asks.
    package func needsLicence(_ instrument: Instrument) -> Bool {
        instrument.licence != .textShips && !isOwn(instrument.id)
    }

    /// What is attested about it, the newest first.
    package func attestations(_ id: InstrumentID) -> [Attestation] {
        settings.attestations.filter { $0.questionnaire == id.rawValue }
            .sorted { ($0.said.at, $0.id) > ($1.said.at, $1.id) }
    }

    /// A questionnaire by its name, if it can be asked today.
    package func askable(_ name: String) -> Instrument? {
        instrument(InstrumentID(rawValue: name)).flatMap { isAsked($0) ? $0 : nil }
    }

    /// A line of a battery, if its questionnaire can be asked today in its voice.
    package func askable(_ line: BatteryLine) -> Instrument? {
        askable(line.questionnaire).flatMap { $0.audience.allows(line.voice) ? $0 : nil }
    }

    /// Whether its words may be used today.
    package func isLicensed(_ instrument: Instrument) -> Bool {
        licenceHindrance(instrument) == nil
    }

    /// The last day on which it may be used, where one is near or far: attestations that follow
    /// each other without a gap count as one. Nil where none holds today, and where none ends.
    package func licenceEnds(_ instrument: Instrument) -> Day? {
        guard needsLicence(instrument), isLicensed(instrument) else { return nil }
        let standing = attestations(instrument.id).filter { $0.calledBack == nil }
        var last = today.adding(days: -1)
        while true {
            let next = standing.filter { $0.from <= last.adding(days: 1) }
            if next.contains(where: { $0.until == nil }) { return nil }
            guard let further = next.compactMap(\.until).max(), further > last else { return last }
            last = further
        }
    }

    private func licenceHindrance(_ instrument: Instrument) -> Hindrance? {
        guard needsLicence(instrument), !settings.isAttested(instrument.id, on: today) else {
            return nil
        }
        let standing = attestations(instrument.id).filter { $0.calledBack == nil }
        if let next = standing.map(\.from).filter({ $0 > today }).min() {
            return .licenceFrom(next)
        }
        return standing.compactMap(\.until).max().map(Hindrance.licenceEnded) ?? .noLicence
    }
}

extension Audience {
    /// The voice that alone can answer; nil where the words fit several.
    package var onlyVoice: Voice? { Voice(rawValue: who.rawValue) }

    /// One that is worded for a parent or a teacher is no question to the child.
    func allows(_ voice: Voice) -> Bool { onlyVoice.map { $0 == voice } ?? true }
}
