import Domain
import HTML
import UseCases

/// What happens next in a family: the three nearest things in the plan, and open questions.
struct NextSteps {
    let glance: FamilyGlance
    let texts: Texts

    private var words: FamiliesTexts { texts.families }
    private var plan: FamilyPlan { glance.plan }

    var content: HTML {
        let items = plan.plannedThings.prefix(3).map(item) + questions
        guard !items.isEmpty else { return HTML("<p class=\"quiet\">\(words.nothingNext)</p>") }
        return ItemList(items, label: words.next).html
    }

    private func item(_ thing: PlannedThing) -> ListItem {
        let day = texts.days.say(thing.day, on: plan.today)
        let sentence = thing.who.map { words.helps($0, day) } ?? words.lookTogether(day)
        let isLate = thing.day < plan.today
        return ListItem(
            thing.words.short, sentence: sentence, to: thing.path,
            chip: isLate ? Chip(words.notYet, kind: .attention) : nil)
    }

    private var questions: [ListItem] {
        guard !glance.unanswered.isEmpty else { return [] }
        return [
            ListItem(
                words.openQuestions(glance.unanswered.count),
                to: Paths.mapping(plan.family.id))
        ]
    }
}
