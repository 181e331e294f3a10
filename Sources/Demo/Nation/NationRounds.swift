import Domain
import Instruments
import UseCases

extension NationTeller {
    /// A round at the start and every year after; not everybody answers every time.
    mutating func tellRounds(until last: Day) {
        let ground = FamilyCourse(situation, pull: town.pull(on: circle), &dice)
        let courses = household.members.map { member in
            (person: member.person, course: Course(ground, &dice))
        }
        var round = 0
        var day = enrolled.adding(days: dice.between(7...30))
        while day <= last, round <= 5 {
            tellRound(round, on: day, courses, until: last)
            round += 1
            day = enrolled.adding(months: 12 * round).adding(days: dice.between(0...40))
        }
    }

    private mutating func tellRound(
        _ round: Int, on day: Day, _ courses: [(person: Person, course: Course)],
        until last: Day
    ) {
        let started = day.at(16, 55)
        let coordinator = coordinator(on: day)
        let plan = WavePlan(.ofNation, round: round, of: courses.map(\.person), on: day)
        let mapping = Mapping(
            id: ids.next(at: started), startedOn: day, startedBy: coordinator.account, plan: plan)
        settled.mappings.append(mapping)
        note(.startMapping, at: started)
        let years = Double(day.number - enrolled.number) / 365
        for (person, course) in courses where !dice.chance(NationTeller.silent) {
            let at = day.adding(days: dice.between(0...20)).at(17, dice.between(0...59))
            let asks = plan.asks.filter { $0.person == person.id }
            let said = asks.compactMap { response(to: $0, mapping, course, years, at) }
            // Nobody has answered yet on a day to come.
            if said.isEmpty || at.day > last { continue }
            settled.responses += said
            note(.answerQuestions, at: at)
        }
        let seen = day.adding(days: 22)
        if seen <= last { note(.seeProfile, at: seen.at(10, 5)) }
    }

    private mutating func response(
        to ask: Ask, _ mapping: Mapping, _ course: Course, _ years: Double, _ at: Instant
    ) -> Response? {
        guard
            let (instrument, answers) = forms.answers(
                ask.questionnaire, course, after: years, &dice)
        else { return nil }
        let parent = household[.mother]?.person.id ?? ask.person
        var response = Response(
            id: ids.next(at: at), mapping: mapping.id, person: ask.person,
            informant: .person(ask.voice == .own ? ask.person : parent),
            instrument: instrument.id, instrumentVersion: instrument.version,
            lifeArea: instrument.area, answers: answers,
            results: Scoring.results(for: answers, by: instrument), answeredAt: at,
            voice: ask.voice)
        response.keyVersion = instrument.keyVersion
        response.finishedAt = at
        return response
    }
}
