import Domain

/// Starts a round of mapping for the whole family: with a battery, everybody whom it asks, and
/// until when. A battery asks once a day: a second press, also from another page, makes no second
/// round.
package struct StartMapping: Sendable {
    let files: CaseFiles
    let questionnaires: Questionnaires

    package init(_ files: CaseFiles, _ questionnaires: Questionnaires) {
        self.files = files
        self.questionnaires = questionnaires
    }

    /// - Parameters:
    ///   - battery: Nil asks what the catalogue offers at each age, without a last day. What cannot
    ///     be asked today is left out of the round: its place stays empty.
    ///   - due: The last day, if it is another than the battery's window says.
    /// - Throws: `Refused` also for a battery that is not offered; `WaveFault`.
    package func callAsFunction(
        _ id: MappingID, with battery: BatteryID? = nil, due: Day? = nil, in family: FamilyID,
        by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .startMapping) { file in
            let plan = try battery.map { try wave($0, due: due, in: file) }
            let last = try file.mappings.all().last
            if let last, last.id != id, last.startedOn == file.today,
                last.plan?.battery == battery, battery != nil
            {
                // Nothing that somebody chose is dropped in silence.
                if last.isEnded || due.map({ $0 != last.plan?.due }) ?? false {
                    throw WaveFault.startedToday(last.id, until: last.plan?.due)
                }
                return
            }
            guard try asksSomething(plan, in: file) else { throw WaveFault.nothingToAsk }
            let mapping = Mapping(
                id: id, startedOn: file.today, startedBy: caller.account, plan: plan)
            guard try file.mappings.add(mapping) else { return }
            try file.enter(.planning, from: .baseline)
        }
    }

    private func wave(_ id: BatteryID, due: Day?, in file: CaseFile) throws -> WavePlan {
        let catalogue = try questionnaires.here(file)
        let all = catalogue.settings.batteries
        guard var battery = all.first(where: { $0.id == id }), battery.isOffered else {
            throw Refused()
        }
        battery.lines = battery.lines.filter { catalogue.askable($0) != nil }
        if let due, due < file.today { throw WaveFault.inThePast }
        let round = try number(of: battery, in: file)
        return WavePlan(battery, round: round, of: file.members, on: file.today, due: due)
    }

    /// By date from the family's first round with this battery; without a rhythm, one by one.
    private func number(of battery: Battery, in file: CaseFile) throws -> Int {
        let rounds = try file.mappings.all()
        guard let months = battery.everyMonths else {
            return rounds.count { $0.plan?.battery == battery.id }
        }
        return RoundYears(rounds, with: battery.id, everyMonths: months)?
            .nearest(to: file.today) ?? 0
    }

    private func asksSomething(_ plan: WavePlan?, in file: CaseFile) throws -> Bool {
        if let plan { return !plan.asks.isEmpty }
        let catalogue = try questionnaires.here(file)
        return file.members.contains { !catalogue.offered(for: $0.age(on: file.today)).isEmpty }
    }
}

/// Why a round cannot be started so.
package enum WaveFault: Error, Hashable, Sendable {
    case inThePast
    /// The battery was begun today already, with another last day, or was ended: that one can be
    /// changed.
    case startedToday(MappingID, until: Day?)
    /// None of it can be asked of anybody in the family yet.
    case nothingToAsk
}

extension CaseFile {
    /// Moves the family on to a phase, if it is in the one before.
    package func enter(_ phase: FamilyPhase, from before: FamilyPhase) throws {
        var moved = try wholeFamily()
        guard moved.phase == before else { return }
        moved.phase = phase
        try save(moved)
    }
}
