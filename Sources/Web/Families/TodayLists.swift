import Domain
import HTML
import UseCases

/// The lists of the coordinator's day: what happens, what waits for her, where nobody acts, and
/// the rounds of questions, the latest first.
struct TodayLists {
    /// Today and tomorrow; what comes later in the week is told apart.
    let happens: [TodayLine]
    let later: [TodayLine]
    let waits: [TodayLine]
    let nobody: [TodayLine]
    let rounds: [TodayLine]

    /// Alerts come first, the oldest before all, whichever family they are in; what happens is in
    /// the order of days.
    init(_ families: [FamilyToday], _ texts: Texts) {
        let lines = families.map { FamilyLines(today: $0, texts: texts) }
        let days = lines.flatMap(\.happens).sorted { $0.day < $1.day }
        happens = days.filter(\.isNear).map(\.line)
        later = days.filter { !$0.isNear }.map(\.line)
        waits =
            alerts(lines) + lines.flatMap(\.concerns) + lines.flatMap(\.proposals)
            + lines.flatMap(\.consents)
            + lines.flatMap(\.unasked)
        nobody = lines.compactMap(\.leftAlone)
        rounds =
            families.flatMap { today in
                RoundLines(today: today, texts: texts).lines
            }.sorted { $0.daysLate > $1.daysLate }.map(\.line)
    }
}

/// The oldest alert first.
private func alerts(_ families: [FamilyLines]) -> [TodayLine] {
    families.flatMap { family in zip(family.today.alerts.map(\.raisedAt), family.alerts) }
        .sorted { $0.0 < $1.0 }.map(\.1)
}

/// A line with the day it is about.
private struct DatedLine {
    let day: Day
    let today: Day
    let line: TodayLine

    var isNear: Bool { day <= today.adding(days: 1) }
}

/// What one family brings to the three lists.
private struct FamilyLines {
    let today: FamilyToday
    let texts: Texts

    private var words: TodayTexts { texts.today }
    private var family: Family { today.family }
    private var plan: Path { Paths.plan(family.id) }

    var happens: [DatedLine] {
        let actions = today.dueActions.map { action in
            let day = action.due ?? today.today
            return dated(
                day, words.actionDue(action.words.clause, say(day)), words.openPlan, action.goal)
        }
        let goals = today.dueGoals.map { due in
            let day = due.evaluateOn ?? today.today
            return dated(day, words.goalDue(due.words.short, say(day)), words.open, due.id)
        }
        return actions + goals
    }

    private func dated(
        _ day: Day, _ sentence: String, _ button: String, _ id: GoalID
    ) -> DatedLine {
        DatedLine(
            day: day, today: today.today, line: TodayLine(family, sentence, button, to: goal(id)))
    }

    var alerts: [TodayLine] {
        today.alerts.map { alert in
            let name = today.members.first { $0.id == alert.person }?.name.text ?? ""
            let hours = (today.now.milliseconds - alert.raisedAt.milliseconds) / 3_600_000
            let waited = texts.assessment.rounds.hasWaited(hours)
            return TodayLine(
                family, "\(words.alert(name)) \(waited)", words.openAlert,
                to: Paths.mapping(family.id).at("alert-\(alert.id.text)"), isAlert: true)
        }
    }

    /// The family is new on her list, somebody opened it in acute need, a member asks her.
    var concerns: [TodayLine] {
        let privacy = texts.privacy
        let concerns = today.concerns
        let names = HelperNames(helpers: concerns.helpers, texts: texts)
        let isNew = TodayLine(
            family, privacy.handOver.isNew, privacy.handOver.openNew, to: Paths.family(family.id))
        let opened = concerns.emergencies.map { emergency in
            let who = names.name(of: emergency.account) ?? texts.log.somebody
            return TodayLine(
                family, privacy.emergency.openedToday(who, say(concerns.day(of: emergency.from))),
                privacy.emergency.seeLog, to: Paths.log(family.id))
        }
        let asked = concerns.requests.map { request in
            TodayLine(
                family, privacy.request.todayWaits(request.sort), privacy.request.toAnswer,
                to: Paths.requests(family.id).at("request-\(request.id.text)"))
        }
        return (concerns.handedOver ? [isNew] : []) + opened + asked
    }

    var proposals: [TodayLine] {
        today.proposals.map {
            TodayLine(family, words.proposal($0.words.short), words.openProposal, to: goal($0.id))
        }
    }

    var consents: [TodayLine] {
        today.consents.map { reminder in
            let receiver = reminder.receiver?.text ?? texts.team.somebody
            let sentence =
                switch reminder.reason {
                case .ends(let day): texts.consent.todayEnds(receiver, say(day))
                case .waits(let day): texts.consent.todayWaits(receiver, say(day))
                }
            return TodayLine(
                family, sentence, texts.consent.openConsent,
                to: Paths.consent(family.id, reminder.consent))
        }
    }

    var unasked: [TodayLine] {
        guard !today.hasMapping else { return [] }
        let path = Paths.mapping(family.id)
        return [TodayLine(family, words.noMapping, words.openMapping, to: path)]
    }

    /// One line for a family: about what has waited longest, else about a need without help, and
    /// how many more there are of both.
    var leftAlone: TodayLine? {
        let count = today.lateActions.count + today.uncovered.count
        let more = count > 1 ? words.andMore(count - 1) : ""
        let waiting = today.lateActions.min { ($0.due ?? $0.start) < ($1.due ?? $1.start) }
        if let waiting {
            let open = words.actionLate(waiting.words.clause, say(waiting.due ?? waiting.start))
            return TodayLine(family, open + more, words.openPlan, to: goal(waiting.goal))
        }
        if let need = today.uncovered.first {
            let sentence = words.uncovered(need.words.short) + more
            return TodayLine(family, sentence, words.openUncovered, to: plan.at("weave"))
        }
        guard today.hasMapping, !today.hasGoals else { return nil }
        return TodayLine(family, words.noGoals, words.openPlan, to: plan)
    }

    private func goal(_ id: GoalID) -> Path { Paths.goal(family.id, id) }
    private func say(_ day: Day) -> String { texts.days.say(day, on: today.today) }
}
