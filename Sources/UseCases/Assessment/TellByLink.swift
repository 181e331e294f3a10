import Domain
import Instruments

/// Tells the coordinator of an alarming answer that cannot be kept: its link ended a moment before,
/// or too much came by it at once. Nothing of the answer is kept, and whoever sent it learns nothing
/// of the family.
package struct TellByLink: Sendable {
    let files: CaseFiles
    let questionnaires: Questionnaires

    package init(_ files: CaseFiles, _ questionnaires: Questionnaires) {
        self.files = files
        self.questionnaires = questionnaires
    }

    /// Whether the secret opens something today.
    package func opens(_ secret: String) async throws -> Bool {
        try await files.opens(byLink: secret)
    }

    /// The questionnaires of the municipality that a link lies in, so that an answer can be read;
    /// nil for a link that never was, or ended long ago.
    /// - Parameter number: The number of the municipality's own questionnaire that was answered.
    package func catalogue(
        for secret: String, of id: InstrumentID, number: Int?
    ) async throws -> AskedCatalogue? {
        let today = files.clock.today
        let shipped = questionnaires.catalog
        return try await files.municipal(ofLink: secret) { shelves in
            let newest = AskedCatalogue(
                shipped: shipped, settings: try shelves.settings(), on: today)
            return try newest.asked(id, as: number) {
                try shelves.questionnaire(id, number: $0)
            }
        }
    }

    /// Raises the alarm, unless one that nobody has acted on waits already. A link that ended
    /// raises one and never another: it stands under the link's own identity.
    /// - Throws: `Refused` for an answer that calls for nothing, or to what this link never asked.
    package func callAsFunction(
        _ answers: Answers, to id: InstrumentID, number: Int?, by secret: String,
        alert: AlertID
    ) async throws {
        try await files.tell(byLink: secret) { file in
            guard let link = file.standing.link else { throw Refused() }
            let mapping = try file.mappings.find(link.mapping)
            let catalogue = try questionnaires.here(file).asked(id, as: number) {
                try file.shelves.questionnaire(id, number: $0)
            }
            guard mapping.asks(id, about: link.person, in: link.voice),
                let reason = catalogue.instrument(id)
                    .flatMap({ SafetyReason.of(answers, to: $0).first })
            else { throw Refused() }
            // That an answer was alarming is for nobody in the family to read in the log.
            file.keepLine(.fromFamily)
            try file.raiseOnce(reason, by: link, alert)
        }
    }
}

extension CaseFile {
    fileprivate func raiseOnce(
        _ reason: SafetyReason, by link: AnswerLink, _ alert: AlertID
    ) throws {
        let isWaiting = try shelves.alerts.all().contains {
            $0.person == link.person && $0.mapping == link.mapping && $0.reason == reason
                && $0.handling == nil
        }
        if isWaiting { return }
        let isOpen = try link.isOpen(on: today) && isInNewestRound(link)
        let id = isOpen ? alert : AlertID(trusted: link.id.text)
        _ = try shelves.alerts.insert(
            SafetyAlert(
                id: id, person: link.person, mapping: link.mapping, reason: reason, raisedAt: now))
    }
}

extension Mapping {
    /// Whether this round asks this questionnaire about somebody, whatever has become of its
    /// licence since.
    fileprivate func asks(_ id: InstrumentID, about person: PersonID, in voice: Voice) -> Bool {
        guard let plan else { return voice == .own }
        return plan.asks.contains {
            $0.person == person && $0.voice == voice && $0.questionnaire == id.rawValue
        }
    }
}
