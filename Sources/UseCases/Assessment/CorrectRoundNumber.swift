import Domain

/// Says which of a family's rounds one is, where counting by date gives another. What it asks
/// stays as it was.
package struct CorrectRoundNumber: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Parameter from: The number that the form was opened with.
    /// - Throws: `RoundFault`; `Stale` if it was corrected meanwhile; `Refused`.
    package func callAsFunction(
        _ id: MappingID, from: Int, to number: Int, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .changeRound) { file in
            var round = try file.mappings.find(id)
            guard let plan = round.plan, plan.everyMonths != nil else { throw Refused() }
            guard plan.round != number else { return file.keepLine(about: round) }
            guard plan.round == from else { throw Stale() }
            guard BatteryRules.rounds.contains(number) else { throw RoundFault.impossibleRound }
            round.plan?.round = number
            round.course.numbered = RoundCourse.Ending(by: caller.account, at: file.now)
            try file.mappings.save(round)
        }
    }
}
