import Domain
import Instruments

/// Asks a member who came to the family after a round began what the round asks.
package struct AskLaterMember: Sendable {
    let files: CaseFiles
    let questionnaires: Questionnaires

    package init(_ files: CaseFiles, _ questionnaires: Questionnaires) {
        self.files = files
        self.questionnaires = questionnaires
    }

    /// A second press changes nothing.
    /// - Throws: `RoundFault`, `Refused`.
    package func callAsFunction(
        _ person: PersonID, in id: MappingID, of family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .changeRound) { file in
            var round = try file.runningRound(id)
            let member = try file.member(person)
            guard let plan = round.plan else { throw Refused() }
            guard !plan.asks.contains(where: { $0.person == person }) else {
                return file.keepLine(about: round)
            }
            let asks = try questionnaires.here(file).later(member, in: plan, on: file.today)
            guard !asks.isEmpty else { throw RoundFault.nothingToAsk }
            round.plan?.asks += asks
            try file.mappings.save(round)
        }
    }
}

extension AskedCatalogue {
    /// What a round would ask of a member who was not asked when it began, by its battery as that
    /// stands today.
    func later(_ member: Person, in plan: WavePlan, on day: Day) -> [Ask] {
        guard var battery = settings.batteries.first(where: { $0.id == plan.battery }) else {
            return []
        }
        battery.lines = battery.lines.filter { askable($0) != nil }
        return battery.asks(of: [member], round: plan.round, on: day)
    }
}
