import Domain
import Instruments
import UseCases

extension StoryTeller {
    /// A round of mapping: the coordinator is at home with the family, and all answer in one
    /// evening. In the last round of several, mother and young person answer on their own phones.
    mutating func tellRound(_ visit: Visit) {
        said = []
        let isLast = visit.number > 0 && visit.number == pace.visits.count - 1
        let pending = pending(in: visit)
        let alone: [Slot] =
            isLast ? [.mother, .teen].filter { caller($0) != nil && $0 != pending } : []
        let mapping = Mapping(
            id: visit.mapping, startedOn: visit.day, startedBy: setting.coordinator.account,
            plan: plan(visit))
        var deeds: [Deed] = [.round(mapping)]
        let here = household.members.map(\.slot).filter { !alone.contains($0) && $0 != pending }
        for slot in here {
            deeds += sheets(of: slot, in: visit, by: setting.coordinator, at: visit.day.at(17, 10))
        }
        if visit.number == 0 {
            add(
                visit.day.at(16, 55), setting.coordinator, .startMapping,
                [
                    deeds.removeFirst(), .step(.enter(.planning)),
                ])
        }
        add(visit.day.at(17, 10), setting.coordinator, .answerQuestions, deeds)
        for slot in alone { tellAnsweringAlone(slot, visit) }
        tellVoices(visit)
        tellLinks(visit)
        tellHandling(of: deeds, visit)
    }

    private func plan(_ visit: Visit) -> WavePlan {
        let asked = household.members.filter { isAsked($0.slot, in: visit) }.map(\.person)
        if hearsVoices(in: visit) {
            return WavePlan(
                setting.directory.batteryWithVoices(rounds.catalog), round: 0, of: asked,
                on: visit.day)
        }
        return WavePlan(
            setting.directory.battery(rounds.catalog), round: number(of: visit), of: asked,
            on: visit.day)
    }

    /// By its day: a round that was left out moves no other.
    private func number(of visit: Visit) -> Int {
        RoundYears(
            first: pace.visits.first ?? visit.day, everyMonths: TownDirectory.monthsBetweenRounds
        ).nearest(to: visit.day)
    }

    /// The one answer that nobody has seen yet was given last night.
    private mutating func tellAnsweringAlone(_ slot: Slot, _ visit: Visit) {
        guard let caller = caller(slot) else { return }
        let isAlarm = isAlarming(slot, in: visit)
        let at = isAlarm ? setting.today.adding(days: -1).at(21, 47) : visit.day(2).at(20, 26)
        let deeds = sheets(of: slot, in: visit, by: caller, at: at)
        if !deeds.isEmpty { add(at, caller, .answerQuestions, deeds) }
    }

    private mutating func sheets(
        of slot: Slot, in visit: Visit, by caller: Caller, at instant: Instant
    ) -> [Deed] {
        guard let person = household.person(slot), isAsked(slot, in: visit) else { return [] }
        let progress = Double(visit.number) / Double(max(1, pace.visits.count - 1))
        let sheets = rounds.sheets(
            of: slot, in: visit, progress: progress, alarming: isAlarming(slot, in: visit), &dice,
            &said)
        return sheets.flatMap { instrument, answers, results in
            var response = Response(
                id: ids.next(at: instant), mapping: visit.mapping, person: person,
                informant: caller.author, instrument: instrument.id,
                instrumentVersion: instrument.version, lifeArea: instrument.area,
                answers: answers, results: results, answeredAt: instant)
            // Somebody alone may still have a question open; together, one says that this is all.
            let isAlone = caller.account != setting.coordinator.account
            response.finishedAt = isAlone ? nil : instant
            response.keyVersion = instrument.keyVersion
            return [.sheet(response)] + alarms(response, instrument, at: instant)
        }
    }

    private mutating func alarms(
        _ response: Response, _ instrument: Instrument, at instant: Instant
    ) -> [Deed] {
        instrument.safetyPaths(for: response.answers).compactMap { path in
            SafetyReason(rawValue: path.rawValue).map { reason in
                .alarm(
                    SafetyAlert(
                        id: ids.next(at: instant), person: response.person,
                        mapping: response.mapping, reason: reason, raisedAt: instant))
            }
        }
    }

    /// The father of the two homes joined after the first round.
    func isAsked(_ slot: Slot, in visit: Visit) -> Bool {
        !(slot == .father && visit.number == 0 && setting.situation.living == .apart)
    }
}
