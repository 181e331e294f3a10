import Domain
import HTML
import UseCases

/// The one thing that happens next for the family: what comes within a week, else questions that
/// wait, else what comes later.
struct HappeningNow {
    let plan: FamilyPlan
    let questions: OwnQuestions
    let mapping: Path
    let texts: Texts

    private var words: FamiliesTexts { texts.families }

    var html: HTML { PageSection(words.happensNow, id: "now", content: card).html }

    private var coming: PlannedThing? { plan.plannedThings.first { $0.day >= plan.today } }

    private var card: HTML {
        if let coming, coming.day <= plan.today.adding(days: 6) { return about(coming) }
        if questions.count > 0 { return asking }
        return coming.map(about) ?? HTML("<p>\(words.nothingNow)</p>")
    }

    private func about(_ thing: PlannedThing) -> HTML {
        let day = texts.days.say(thing.day, on: plan.today)
        let sentence = thing.who.map { words.helps($0, day) } ?? words.lookTogether(day)
        let what =
            thing.who == nil
            ? FamilyQuote(thing.words.text).html
            : HTML("<p><strong>\(thing.words.text)</strong></p>")
        return Card(
            content: HTML("\(what)<p>\(sentence)</p>"),
            actions: LinkButton(words.seeMore, to: thing.path, kind: .quiet).html
        ).html
    }

    private var asking: HTML {
        Card(
            content: HTML("<p>\(words.questionsWait) \(questions.sentence(texts)).</p>"),
            actions: LinkButton(words.answerNow, to: mapping).html
        ).html
    }
}
