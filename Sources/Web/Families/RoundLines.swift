import Domain
import HTML
import UseCases

/// What one family's rounds of questions bring to the coordinator's day: whose answers wait, the
/// next round, and that answers came. Nothing of any answer.
struct RoundLines {
    let today: FamilyToday
    let texts: Texts

    private var waves: WaveTexts { texts.assessment.waves }
    private var words: RoundTexts { texts.assessment.rounds }
    private var path: Path { Paths.mapping(today.family.id) }

    var lines: [(daysLate: Int, line: TodayLine)] {
        today.waves.map { ($0.daysLate(on: today.today), line($0)) } + today.news.map(news)
    }

    private func line(_ wave: WaveReminder) -> TodayLine {
        let days = wave.daysLate(on: today.today)
        switch wave {
        case .waits(let waited, let day):
            return TodayLine(
                today.family, waves.todayWaits(whom(waited), say(day), days > 0), waves.openRound,
                to: path, late: days > 0 ? words.daysLate(days) : words.daysLeft(-days))
        case .unanswered(let waited, let since):
            return TodayLine(
                today.family, words.unanswered(whom(waited), say(since)), waves.openRound,
                to: path)
        case .next(let day):
            return TodayLine(
                today.family, waves.todayNext(say(day)), waves.openNext, to: path.at("start"))
        case .soon(let day):
            return TodayLine(today.family, words.soon(say(day)), words.seeRound, to: path)
        }
    }

    /// What came stands where today stands among the days.
    private func news(_ news: RoundNews) -> (daysLate: Int, line: TodayLine) {
        let sentence = news == .complete ? words.complete : words.byLink
        return (0, TodayLine(today.family, sentence, words.seeRound, to: path))
    }

    private func whom(_ waited: [WaitedFor]) -> [String] {
        WaveWords(members: today.members, texts: waves).whom(waited)
    }

    private func say(_ day: Day) -> String { texts.days.say(day, on: today.today) }
}
