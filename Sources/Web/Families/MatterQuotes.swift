import Domain
import HTML
import UseCases

/// What matters to the family, in its own words, the newest first.
struct MatterQuotes {
    let plan: FamilyPlan
    let most: Int
    let clock: Clock
    let texts: Texts

    var html: HTML {
        let standing = plan.matters.filter(\.stands).reversed()
        guard !standing.isEmpty else {
            return HTML("<p class=\"quiet\">\(texts.families.noMatters)</p>")
        }
        return HTML("<div class=\"stack\">\(standing.prefix(most).map(quote))</div>")
    }

    private func quote(_ matter: Matter) -> FamilyQuote {
        FamilyQuote(
            matter.words.text,
            who: Sayer(plan: plan, texts: texts).says(matter.subject, matter.said),
            when: texts.days.say(clock.day(of: matter.said.at), on: plan.today), size: .large)
    }
}
