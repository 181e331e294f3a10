import Domain
import HTML
import UseCases

/// How far the newest round has come, in three sentences for the coordinator; to the family only
/// until when, as long as something waits for them.
struct WaveSummary {
    let rounds: MappingRounds
    let clock: Clock
    let context: SignedInContext

    private var texts: WaveTexts { context.texts.assessment.waves }
    private var words: RoundTexts { context.texts.assessment.rounds }

    var html: HTML {
        guard let round = rounds.rounds.first, !rounds.asked.isEmpty else { return .empty }
        let sentences = context.account.role.isFamily ? toFamily(round) : toCoordinator(round)
        guard !sentences.isEmpty else { return .empty }
        return HTML("<p class=\"wave narrow\">\(sentences.joined(separator: " "))</p>")
    }

    private func toCoordinator(_ round: Mapping) -> [String] {
        let (all, left) = (rounds.asked.count, rounds.waiting.count)
        let declined = rounds.declined.count
        let number = RoundSentences(rounds: rounds, context: context).sentences(round)
        if let ended = ended(round) {
            let done = all - rounds.asked.count { !rounds.standing(of: $0).isAnswered }
            return number + [ended, texts.answered(done, all)]
        }
        let no = declined > 0 ? [words.countDeclined(declined)] : []
        if left == 0, declined == 0 { return number + [texts.allAnswered(all)] }
        let done = texts.answered(all - left - declined, all)
        if left == 0 { return number + [done] + no }
        let whom = WaveWords(members: rounds.members, texts: texts).whom(rounds.waitedFor)
        return number + [done, texts.waitsFor(whom)] + no + [lastDay(round)].compactMap(\.self)
    }

    private func ended(_ round: Mapping) -> String? {
        round.course.ended.map { words.endedOn(say(clock.day(of: $0.at))) }
    }

    private func lastDay(_ round: Mapping) -> String? {
        round.plan.map { texts.lastDay(say($0.due), $0.due < rounds.today) }
    }

    /// When the day has passed, it is not held against anybody.
    private func toFamily(_ round: Mapping) -> [String] {
        if let ended = ended(round) { return [ended] }
        guard let due = round.plan?.due, due >= rounds.today, !rounds.waiting.isEmpty else {
            return []
        }
        return [texts.toFamily(say(due))]
    }

    private func say(_ day: Day) -> String { context.texts.days.say(day, on: rounds.today) }
}

/// Whose answers are waited for, by name.
struct WaveWords {
    let members: [Person]
    let texts: WaveTexts

    func whom(_ waited: [WaitedFor]) -> [String] {
        waited.compactMap { waited in
            members.first { $0.id == waited.person }
                .map { texts.whose(waited.voice, $0.firstName) }
        }
    }
}
