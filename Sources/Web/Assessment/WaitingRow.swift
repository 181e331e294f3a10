import Domain
import HTML
import UseCases

/// What can be done about what one member has not answered: remind of it, or say that somebody
/// does not wish to. For the family only the latter.
struct WaitingRow {
    let sheets: MappingRounds.Sheets
    let rounds: MappingRounds
    let round: Mapping
    let clock: Clock
    let context: SignedInContext

    private var texts: RoundTexts { context.texts.assessment.rounds }
    private var family: FamilyID { rounds.family.id }
    private var name: String { sheets.person.name.text }

    var html: HTML {
        guard !round.isEnded else { return .empty }
        let reminds = voices(rounds.waiting).filter { _ in isTime }
        return HTML(
            "\(reminds.map(remind))\(reminded)\(voices(open).map(declining))")
    }

    /// What is not answered, whether or not somebody said that they do not wish to.
    private var open: [AskedSheet] { sheets.asks.filter { !rounds.standing(of: $0).isAnswered } }

    private func voices(_ asks: [AskedSheet]) -> [WaitedFor] {
        let own = asks.filter { $0.person == sheets.person.id }.map(\.voice)
        return Voice.allCases.filter(own.contains).map { WaitedFor(sheets.person.id, $0) }
    }

    private var isTime: Bool {
        guard rounds.mayStart else { return false }
        let from = round.plan?.remindFrom ?? WaveReminder.patienceEnds(round)
        return rounds.today >= from
    }

    private func remind(_ waited: WaitedFor) -> PostForm {
        PostForm(
            action: Paths.remind(family, round.id, waited), isInline: true,
            content: SubmitButton(texts.remind(waited.voice), kind: .quiet, about: name).html)
    }

    /// The last time for each voice that is still waited for.
    private var reminded: [HTML] {
        guard rounds.mayStart else { return [] }
        return voices(rounds.waiting).compactMap { waited in
            round.course.lastReminded(waited.person, waited.voice).map { last in
                let day = context.texts.days.say(clock.day(of: last.at), on: rounds.today)
                return HTML("<p class=\"quiet\">\(texts.remindedBy(day, who(last.by)))</p>")
            }
        }
    }

    private func who(_ account: AccountID) -> String {
        rounds.helpers?[account]?.name.text ?? context.texts.log.somebody
    }

    private func declining(_ waited: WaitedFor) -> HTML {
        let isSelf =
            context.caller.person == waited.person && waited.voice == .own
            || context.account.role.isFamily
        return TextLink(
            texts.declineLink(waited.voice, isSelf), to: Paths.decline(family, round.id, waited),
            about: name
        ).html
    }
}
