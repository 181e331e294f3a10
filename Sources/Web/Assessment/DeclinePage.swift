import Domain
import HTML
import Instruments
import UseCases

/// Where somebody says that they do not wish to answer, all of a round or one form of it, and takes
/// it back.
struct DeclinePage {
    /// What stands for all that the round asks; no questionnaire is called so.
    static let everything = "-"

    let rounds: MappingRounds
    let round: Mapping
    let waited: WaitedFor
    let form: FormState
    /// What was done just now: `yes`, or `back`.
    let done: String?
    let context: SignedInContext

    private var texts: RoundTexts { context.texts.assessment.rounds }
    private var family: FamilyID { rounds.family.id }
    private var isFamily: Bool { context.account.role.isFamily }
    private var path: Path { Paths.decline(family, round.id, waited) }

    var page: SitePage {
        let title =
            isFamily ? context.texts.assessment.questionsToYou : context.texts.assessment.mapping
        let back = BackLink(title, to: Paths.mapping(family))
        let whom = WaveWords(
            members: rounds.members, texts: context.texts.assessment.waves
        ).whom([waited]).joined()
        let head = PageHead(
            texts.declineTitle, lead: "\(whom.withCapital). \(texts.declineLead(isFamily))",
            back: back)
        return FamilyPage.page(
            rounds.family, at: .mapping, title: texts.declineTitle,
            main: HTML("\(head)\(form.summary(context.texts))\(notice)\(said)\(editor)"),
            in: context)
    }

    private var notice: PageNotice? {
        switch done {
        case "yes" where !declines.isEmpty: PageNotice(.saved(undo: nil), texts.isDeclined)
        case "back": PageNotice(.saved(undo: nil), texts.isTakenBack)
        default: nil
        }
    }

    private var declines: [RoundDecline] {
        round.course.declines.filter { $0.person == waited.person && $0.voice == waited.voice }
    }

    private var said: PageSection? {
        guard !declines.isEmpty else { return nil }
        let items = declines.map { decline in
            let what = decline.questionnaire.map(title) ?? texts.everything
            let hidden = [
                HiddenField("decline-what", decline.questionnaire ?? DeclinePage.everything),
                HiddenField("back", "yes"),
            ]
            let back = PostForm(
                action: path, hidden: hidden, isInline: true,
                content: SubmitButton(texts.takeBack, kind: .quiet, about: what).html)
            return ListItem(what, button: back.html)
        }
        return PageSection(
            texts.alreadyDeclined, content: ItemList(items, label: texts.alreadyDeclined).html)
    }

    /// Nothing is left to choose where all is declined.
    private var editor: HTML {
        if declines.contains(where: { $0.questionnaire == nil }) { return .empty }
        let left = rounds.asked.filter {
            $0.isAnswered(by: waited) && !rounds.standing(of: $0).isAnswered
                && rounds.decline($0) == nil
        }
        guard !left.isEmpty else { return .empty }
        // A round from before batteries asks all or nothing.
        let forms = round.plan == nil ? [] : left
        let choices =
            [FieldChoice(DeclinePage.everything, texts.everything)]
            + forms.map {
                FieldChoice($0.instrument.id.rawValue, title($0.instrument.id.rawValue))
            }
        let field = RadioField(
            form.field("decline-what", texts.what, isRequired: true), choices: choices,
            chosen: form.value("decline-what"))
        return PostForm(
            action: path, content: HTML("\(field)\(SubmitButton(texts.decline))")
        ).html
    }

    private func title(_ questionnaire: String) -> String {
        rounds.catalogue.title(of: InstrumentID(rawValue: questionnaire), for: context)
    }
}
