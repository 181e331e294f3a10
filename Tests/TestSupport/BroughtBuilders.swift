import Domain
import Instruments
import UseCases

extension TestVault {
    /// Lets the municipality have a form of its own for grown-ups, switched on and with its right to
    /// use it attested; a second time under the same name it is the next number.
    package func bring(
        _ form: Form, counting: OwnQuestionnaire.Counting = .none,
        counted: CountedAnswers? = .all, safety: SafetyQuestion? = nil
    ) async throws {
        let own = OwnQuestionnaire(
            area: .mind, who: .adult, from: 18, to: nil, minutes: 1, counting: counting,
            counted: counted)
        let town = municipality.id
        let said = Said(by: .account(coordinator.id), at: .testNow)
        let name = "own-\(form.id.rawValue)"
        try await vault.change { session in
            let shelves = try session.municipality(town)
            let newest = try shelves.questionnaires().first { $0.id.rawValue == name }
            let next = ImportedQuestionnaire(
                form: form, number: (newest?.number ?? 0) + 1, use: .own(own), safety: safety)
            guard try shelves.keep(next) else { throw Stale() }
            try shelves.set(InstrumentChoice(name, isOn: true, said: said))
            try shelves.set(
                Attestation(
                    id: anID(), questionnaire: name, words: Words(trusted: "Egen"),
                    from: .testToday, until: nil, paper: Words(trusted: "Sak 1"), said: said))
        }
    }
}
