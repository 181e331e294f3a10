import Domain
import HTML
import UseCases

/// Which of a family's rounds one is, and whether it came when it was expected.
struct RoundSentences {
    let rounds: MappingRounds
    let context: SignedInContext

    private var texts: RoundTexts { context.texts.assessment.rounds }

    func sentences(_ round: Mapping) -> [String] {
        guard let plan = round.plan, let years = rounds.years(of: round) else { return [] }
        let window = plan.window ?? plan.due.number - round.startedOn.number
        let timing = years.timing(of: plan.round, startedOn: round.startedOn, window: window)
        let number = texts.number(plan.round, round.startedOn.year, years.months == 12)
        return ["\(number)."] + [texts.timing(timing)].compactMap(\.self)
    }
}

/// How many days one has to answer an asked form, or is past its last day, for the coordinator: a
/// family is never told that a day has passed.
struct DueLine {
    let rounds: MappingRounds
    let round: Mapping
    let context: SignedInContext

    private var texts: RoundTexts { context.texts.assessment.rounds }

    func sentence(_ asked: AskedSheet) -> String? {
        guard let left = daysLeft(asked), left >= 0 || rounds.standing(of: asked) != .notYet
        else { return nil }
        return (left < 0 ? texts.daysLate(-left) : texts.daysLeft(left)) + "."
    }

    /// Nil where how far it has come says enough.
    func chip(_ asked: AskedSheet) -> Chip? {
        if rounds.standing(of: asked).isAnswered { return nil }
        if rounds.decline(asked) != nil { return Chip(texts.declined, kind: .done) }
        guard let left = daysLeft(asked), left < 0, rounds.standing(of: asked) == .notYet else {
            return nil
        }
        return Chip(texts.daysLate(-left), kind: .attention)
    }

    private func daysLeft(_ asked: AskedSheet) -> Int? {
        guard rounds.mayStart, !round.isEnded, !rounds.standing(of: asked).isAnswered,
            rounds.decline(asked) == nil
        else { return nil }
        return round.plan.map { $0.due.number - rounds.today.number }
    }
}
