import Domain
import HTML
import UseCases

/// After one press: it is noted that somebody was reminded, and here are the words to say it with,
/// ready to be copied, and the way to the link and its card. The site itself sends nothing.
struct ReminderPage {
    let rounds: MappingRounds
    let round: Mapping
    let waited: WaitedFor
    /// What was done just now: `yes`, or `back`.
    let done: String?
    let clock: Clock
    let context: SignedInContext

    private var texts: RoundTexts { context.texts.assessment.rounds }
    private var family: FamilyID { rounds.family.id }

    var page: SitePage {
        let back = BackLink(context.texts.assessment.mapping, to: Paths.mapping(family))
        let head = PageHead(texts.remindTitle, lead: texts.remindLead(whom), back: back)
        return FamilyPage.page(
            rounds.family, at: .mapping, title: texts.remindTitle,
            main: HTML("\(head)\(notice)\(saying)<div class=\"row\">\(link)</div>"), in: context)
    }

    private var whom: String {
        WaveWords(members: rounds.members, texts: context.texts.assessment.waves)
            .whom([waited]).joined()
    }

    private var notice: PageNotice? {
        if done == "back" { return PageNotice(.saved(undo: nil), texts.isNotNoted) }
        guard let last = round.course.lastReminded(waited.person, waited.voice) else {
            return nil
        }
        guard done == "yes", last.by == context.account.id else {
            let day = context.texts.days.say(clock.day(of: last.at), on: rounds.today)
            let who = rounds.helpers?[last.by]?.name.text ?? context.texts.log.somebody
            return PageNotice(.info, texts.remindedBy(day, who))
        }
        return PageNotice(.saved(undo: undo(last)), texts.isNoted)
    }

    private func undo(_ last: RoundReminded) -> UndoButton {
        UndoButton(
            context.texts.shared.undo,
            action: Paths.family(
                family, "mapping", round.id.text, waited.person.text, "remind", "back"
            ).with("voice", waited.voice.rawValue),
            hidden: [HiddenField("at", String(last.at.milliseconds))])
    }

    /// A last day that has passed is not held against anybody.
    private var saying: PageSection {
        let due = round.plan.flatMap { $0.due >= rounds.today ? $0.due : nil }
        let words = texts.saying(waited.voice, due.map(context.texts.days.full))
        return PageSection(
            texts.words,
            content: HTML(
                """
                <p id="reminder-words" class="narrow">\(words)</p>\
                \(CopyButton(texts.copyWords, done: texts.copiedWords, from: "reminder-words"))
                """))
    }

    /// The link that opens for them, to be shown or printed again; else the way to make one.
    private var link: LinkButton {
        let open = rounds.links.last {
            $0.mapping == round.id && $0.person == waited.person && $0.voice == waited.voice
                && $0.isOpen(on: rounds.today)
        }
        guard let open else {
            return LinkButton(
                texts.noLink, to: Paths.newLink(family, round.id, waited.person, as: waited.voice),
                kind: .quiet)
        }
        return LinkButton(texts.openLink, to: Paths.link(family, open.id), kind: .quiet)
    }
}
