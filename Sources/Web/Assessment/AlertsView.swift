import Domain
import HTML
import Instruments
import UseCases

/// Answers that need somebody: the open ones with a form for what was done, then those that
/// somebody has acted on. Only who may see alerts has any.
struct AlertsView {
    let rounds: MappingRounds
    let form: FormState
    /// The alert that somebody else acted on while this form was open.
    let stale: AlertID?
    let catalog: AskedCatalogue
    let clock: Clock
    /// The need that was made of an alert a moment ago.
    var made: NeedID?
    let context: SignedInContext

    static func field(_ alert: AlertID) -> String { "done-\(alert.text)" }

    private var texts: Texts { context.texts }
    private var words: AssessmentTexts { texts.assessment }

    /// Open for writing: unhandled, or handled by somebody else a moment ago.
    private var open: [SafetyAlert] {
        rounds.alerts.filter { $0.handling == nil || $0.id == stale }
    }

    var html: HTML {
        guard !open.isEmpty else { return handled }
        let cards = HTML("<div class=\"stack\">\(open.map(card))</div>")
        return PageSection(words.alerts, id: "alerts", content: HTML("\(cards)\(handled)")).html
    }

    private func card(_ alert: SafetyAlert) -> Card {
        let name = name(alert)
        let help = LinkButton(
            words.whatToDo, to: Paths.safety(rounds.family.id, alert.mapping, alert.person),
            about: name)
        let day = say(alert.raisedAt)
        let answer = AlertAnswer(
            alert: alert, rounds: rounds, catalog: catalog, day: day, context: context)
        let known = answer.html ?? HTML("<p>\(words.reason(alert.reason)) – \(day)</p>")
        // An alarm by a link that had ended stands under the link's own identity.
        let isLate = rounds.links.contains { $0.id.text == alert.id.text }
        let given = isLate ? HTML("\(known)<p>\(words.cameTooLate)</p>") : known
        return Card(
            texts.today.alert(name), id: "alert-\(alert.id.text)",
            chip: Chip(texts.today.now, kind: .attention),
            content: HTML(
                """
                \(given)<div class="row">\(help)\(answer.link)</div>\(editor(alert))\(press(alert))
                """))
    }

    private func editor(_ alert: SafetyAlert) -> HTML {
        let field = AlertsView.field(alert.id)
        let done = WordsField(
            form.field(field, words.whatWasDone, hint: words.whatWasDoneHint, isRequired: true),
            value: form.value(field), rows: 3, maxLength: Words.longest)
        let edition = form.faults.isEmpty || !form.fields.has(field) ? nil : form.value("edition")
        let button = SubmitButton(
            alert.id == stale ? texts.plan.saveMine : words.handleAlert, kind: .quiet,
            about: name(alert))
        let editor = PostForm(
            action: Paths.alert(rounds.family.id, alert.id),
            hidden: [HiddenField("edition", edition ?? String(alert.edition))],
            content: HTML("\(done)\(button)"))
        return HTML("\(theirs(alert, typed: form.value(field)))\(editor)")
    }

    /// What somebody else wrote meanwhile, beside what was typed.
    private func theirs(_ alert: SafetyAlert, typed: String) -> HTML {
        guard alert.id == stale, let handling = alert.handling else { return .empty }
        return StaleNotice(
            texts: texts, lines: [.init(words.whatWasDone, handling.words.text, typed)]
        ).html
    }

    /// The card has the anchor itself.
    private func press(_ alert: SafetyAlert, hasAnchor: Bool = false) -> HTML {
        let desk = FindingDesk(
            found: rounds.found, mayWrite: rounds.mayStart, made: made,
            family: rounds.family.id, members: rounds.members, context: context)
        return desk.press(
            FindingKey.of(.alert, [alert.id.text]), about: name(alert), hasAnchor: hasAnchor,
            offersWords: true
        ).html
    }

    private var handled: HTML {
        let items = rounds.alerts.compactMap { alert in
            alert.handling.map { done in
                ListItem(
                    name(alert), sentence: "\(say(done.at).withCapital): \(done.words.text)",
                    button: press(alert, hasAnchor: alert.id != stale))
            }
        }
        guard !items.isEmpty else { return .empty }
        return Unfold(
            words.handled, isOpen: open.isEmpty,
            content: ItemList(items, label: words.handled).html
        ).html
    }

    private func name(_ alert: SafetyAlert) -> String {
        rounds.members.first { $0.id == alert.person }?.name.text ?? ""
    }

    private func say(_ instant: Instant) -> String {
        texts.days.say(clock.day(of: instant), on: rounds.today)
    }
}
