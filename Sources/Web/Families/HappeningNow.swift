import Domain
import HTML
import UseCases

/// The one thing that happens next for whoever looks: a consent that waits for their answer, what
/// they have taken on themself, what comes within a week, else questions that wait, else what
/// comes later.
struct HappeningNow {
    let plan: FamilyPlan
    let caller: Caller
    let questions: OwnQuestions
    /// The consents that wait for the caller's answer.
    let asked: [Consent]
    let mapping: Path
    let texts: Texts

    private var words: FamiliesTexts { texts.families }

    var html: HTML { PageSection(words.happensNow, id: "now", content: card).html }

    private var coming: PlannedThing? { plan.plannedThings.first { $0.day >= plan.today } }

    /// What the caller has taken on and is due by now or within a week.
    private var own: PlannedThing? {
        plan.plannedThings.first { thing in
            let isOwn = thing.action?.responsible.includes(caller) ?? false
            return isOwn && isSoon(thing)
        }
    }

    private func isSoon(_ thing: PlannedThing) -> Bool { thing.day <= plan.today.adding(days: 6) }

    private var card: HTML {
        if let first = asked.first { return answering(first) }
        if let own, let action = own.action { return about(own, reporting: action) }
        if let coming, isSoon(coming) { return about(coming) }
        if questions.count > 0 { return asking }
        return coming.map(about) ?? HTML("<p>\(words.nothingNow)</p>")
    }

    private func answering(_ consent: Consent) -> HTML {
        let receiver = plan.helpers.name(of: consent.receiver) ?? texts.team.somebody
        let button = LinkButton(
            texts.consent.answerNow, to: Paths.consent(plan.family.id, consent.id),
            about: receiver)
        return Card(
            content: HTML(
                """
                <p><strong>\(texts.consent.asksYou(receiver))</strong></p>\
                <p>\(texts.team.purposeIs(consent.purpose.text))</p>
                """), actions: button.html
        ).html
    }

    private func about(_ thing: PlannedThing) -> HTML {
        let day = texts.days.say(thing.day, on: plan.today)
        let isGoal = thing.action == nil
        let told = [thing.who, thing.words.text].compactMap { $0 }.joined(separator: ": ")
        let what =
            isGoal ? FamilyQuote(thing.words.text).html : HTML("<p><strong>\(told)</strong></p>")
        let sentence = isGoal ? words.lookTogether(day) : words.agreedFor(day)
        return Card(
            content: HTML("\(what)<p>\(sentence)</p>"),
            actions: LinkButton(words.seeMore, to: thing.path, kind: .quiet).html
        ).html
    }

    private func about(_ thing: PlannedThing, reporting action: Action) -> HTML {
        let day = texts.days.say(thing.day, on: plan.today)
        let done = PostForm(
            action: Paths.action(plan.family.id, action.id, "report"),
            hidden: [
                HiddenField("edition", String(action.edition)), HiddenField("report", "done"),
            ], isInline: true,
            content: SubmitButton(texts.plan.markDone, about: action.words.short).html)
        let more = LinkButton(words.seeMore, to: thing.path, kind: .quiet)
        return Card(
            content: HTML(
                """
                <p class="quiet">\(words.youTookThis)</p>\
                <p><strong>\(thing.words.text)</strong></p>\
                <p>\(words.agreedFor(day))</p>
                """), actions: HTML("\(done)\(more)")
        ).html
    }

    private var asking: HTML {
        Card(
            content: HTML("<p>\(words.questionsWait) \(questions.sentence(texts)).</p>"),
            actions: LinkButton(words.answerNow, to: mapping).html
        ).html
    }
}
