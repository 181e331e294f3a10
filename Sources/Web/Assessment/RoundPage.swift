import Domain
import HTML
import UseCases

/// What can be done with a round that has begun: move its last day, ask who came later, say which
/// year it is, end it. Each is a small form of its own, and can be undone.
struct RoundPage {
    /// What was done just now.
    enum Done: String { case moved, ended, opened, asked, numbered }

    let rounds: MappingRounds
    let round: Mapping
    let form: FormState
    let done: Done?
    let clock: Clock
    let context: SignedInContext

    private var texts: RoundTexts { context.texts.assessment.rounds }
    private var family: FamilyID { rounds.family.id }
    private var isNewest: Bool { rounds.rounds.first?.id == round.id }
    private var runs: Bool { isNewest && !round.isEnded }

    var page: SitePage {
        let back = BackLink(context.texts.assessment.mapping, to: Paths.mapping(family))
        let head = PageHead(
            texts.change, lead: "\(lead) \(texts.changeLead)", back: back)
        let forms = runs ? HTML("\(moving)\(asking)\(numbering)\(ending)") : HTML("\(numbering)")
        return FamilyPage.page(
            rounds.family, at: .mapping, title: texts.change,
            main: HTML("\(head)\(form.summary(context.texts))\(notice)\(ended)\(forms)"),
            in: context)
    }

    private var lead: String {
        let started = context.texts.assessment.round(say(round.startedOn))
        let number = RoundSentences(rounds: rounds, context: context).sentences(round)
        return (["\(started)."] + number).joined(separator: " ")
    }

    // Moving the last day.

    private var moving: PageSection? {
        guard let plan = round.plan else { return nil }
        let latest = round.startedOn.adding(days: BatteryRules.windows.upperBound)
        let day = DateField(
            form.field("new-due", texts.newDay, isRequired: true),
            value: form.fields.has("new-due") ? form.value("new-due") : proposed(plan).text,
            earliest: rounds.today.text, latest: latest.text)
        let why = TextField(
            form.field("move-why", texts.why, note: texts.optional),
            value: form.value("move-why"), maxLength: 200)
        let editor = PostForm(
            action: Paths.round(family, round.id, "last-day"),
            hidden: [HiddenField("from", plan.due.text)],
            content: HTML("\(day)\(why)\(SubmitButton(texts.move))"))
        let now = context.texts.assessment.waves.lastDay(say(plan.due), plan.due < rounds.today)
        return PageSection(
            texts.moveTitle, id: "last-day", lead: now, content: HTML("\(editor)\(moves)"))
    }

    /// The day as it is; where that has passed, a week from now [own choice].
    private func proposed(_ plan: WavePlan) -> Day {
        plan.due >= rounds.today ? plan.due : rounds.today.adding(days: 7)
    }

    private var moves: Unfold? {
        guard !round.course.moves.isEmpty else { return nil }
        let items = round.course.moves.reversed().map { move in
            ListItem(
                texts.moved(say(move.from), say(move.to)),
                sentence: [move.why?.text, texts.byOn(who(move.by), say(move.at))]
                    .compactMap(\.self).joined(separator: " – "))
        }
        return Unfold(texts.moves, content: ItemList(items, label: texts.moves).html)
    }

    // Asking who came later.

    private var asking: PageSection? {
        guard !rounds.later.isEmpty else { return nil }
        let forms = rounds.later.map { person in
            PostForm(
                action: Paths.round(family, round.id, "ask"),
                hidden: [HiddenField("person", person.id.text)], isInline: true,
                content: SubmitButton(texts.ask(person.firstName), kind: .quiet).html)
        }
        return PageSection(
            texts.laterTitle, id: "later", lead: texts.laterLead,
            content: HTML("<div class=\"row\">\(forms)</div>"))
    }

    // Which round it is.

    private var numbering: PageSection? {
        guard let plan = round.plan, let months = plan.everyMonths else { return nil }
        let isYear = months == 12
        let number = TextField(
            form.field("round-number", texts.numberLabel(isYear), isRequired: true),
            value: form.fields.has("round-number")
                ? form.value("round-number") : String(plan.round),
            kind: .whole, maxLength: 2, width: .short)
        let editor = PostForm(
            action: Paths.round(family, round.id, "number"),
            hidden: [HiddenField("from", String(plan.round))],
            content: HTML("\(number)\(SubmitButton(texts.setNumber, kind: .quiet))"))
        return PageSection(
            texts.numberTitle(isYear), id: "number", lead: texts.numberLead(isYear),
            content: editor.html)
    }

    // Ending it.

    private var ending: PageSection {
        PageSection(
            texts.endTitle, id: "end", lead: texts.endLead,
            content: endForm("yes", texts.end).html)
    }

    private func endForm(_ isEnded: String, _ words: String) -> PostForm {
        PostForm(
            action: Paths.round(family, round.id, "end"),
            hidden: [HiddenField("ended", isEnded)], isInline: true,
            content: SubmitButton(words, kind: .quiet).html)
    }

    private var ended: HTML {
        guard isNewest, done != .ended, let ended = round.course.ended else { return .empty }
        let words = HTML("<p>\(texts.endedOn(say(ended.at)))</p>")
        return HTML("<div class=\"stack\">\(words)\(endForm("no", texts.openAgain))</div>")
    }

    // What was done just now, as long as it stands.

    private var notice: PageNotice? {
        switch done {
        case .moved:
            round.plan.map { PageNotice(.saved(undo: undoMove), texts.isMoved(say($0.due))) }
        case .ended where round.isEnded: PageNotice(.saved(undo: undoEnd), texts.isEnded)
        case .opened where !round.isEnded: PageNotice(.saved(undo: nil), texts.isOpenAgain)
        case .asked: PageNotice(.saved(undo: nil), texts.isAsked)
        case .numbered: PageNotice(.saved(undo: nil), texts.isNumbered)
        default: nil
        }
    }

    private var undoMove: UndoButton? {
        guard let last = round.course.moves.last, last.from >= rounds.today else { return nil }
        return UndoButton(
            context.texts.shared.undo, action: Paths.round(family, round.id, "last-day"),
            hidden: [HiddenField("from", last.to.text), HiddenField("new-due", last.from.text)])
    }

    private var undoEnd: UndoButton {
        UndoButton(
            context.texts.shared.undo, action: Paths.round(family, round.id, "end"),
            hidden: [HiddenField("ended", "no")])
    }

    private func who(_ account: AccountID) -> String {
        rounds.helpers?[account]?.name.text ?? context.texts.log.somebody
    }

    private func say(_ moment: Instant) -> String { say(clock.day(of: moment)) }
    private func say(_ day: Day) -> String { context.texts.days.say(day, on: rounds.today) }
}
