import Domain

/// Gives a family more time, or less, to answer a round that has begun. Links that open until its
/// last day go along.
package struct MoveLastDay: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Parameter from: The last day that the form was opened with.
    /// - Throws: `RoundFault`; `Stale` if the day was moved meanwhile; `Refused`.
    package func callAsFunction(
        _ id: MappingID, from: Day, to day: Day, why: Words? = nil, in family: FamilyID,
        by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .changeRound) { file in
            var round = try file.runningRound(id)
            guard let plan = round.plan else { throw Refused() }
            guard plan.due != day else { return file.keepLine(about: round) }
            guard plan.due == from else { throw Stale() }
            if day < file.today { throw RoundFault.inThePast }
            let longest = round.startedOn.adding(days: BatteryRules.windows.upperBound)
            if day > longest { throw RoundFault.tooFarAhead(longest) }
            let first = round.startedOn
            round.plan?.moveLastDay(to: day, startedOn: first)
            round.course.moves.append(
                DayMove(from: from, to: day, why: why, by: caller.account, at: file.now))
            try file.mappings.save(round)
            try file.moveLinks(of: id, from: from, to: day)
        }
    }
}

extension CaseFile {
    /// None opens longer than a link may.
    fileprivate func moveLinks(of round: MappingID, from: Day, to day: Day) throws {
        let last = today.adding(days: AnswerLink.longest)
        for var link in try links.all()
        where link.mapping == round && link.until == from && link.isOpen(on: today) {
            link.until = min(day, last)
            try links.save(link)
        }
    }
}

/// Why a round cannot be changed so.
package enum RoundFault: Error, Hashable, Sendable {
    case inThePast
    /// No round is longer than the longest that a battery can give.
    case tooFarAhead(Day)
    /// The battery asks nothing of somebody of that age.
    case nothingToAsk
    /// There is no such round in any battery.
    case impossibleRound
}

extension CaseFile {
    /// The family's newest round: earlier ones stay as they were.
    /// - Throws: `Refused`.
    func newestRound(_ id: MappingID) throws -> Mapping {
        let round = try mappings.find(id)
        guard try mappings.all().last?.id == id else { throw Refused() }
        return round
    }

    /// The same, where it was not ended.
    /// - Throws: `Refused`.
    func runningRound(_ id: MappingID) throws -> Mapping {
        let round = try newestRound(id)
        guard !round.isEnded else { throw Refused() }
        return round
    }
}
