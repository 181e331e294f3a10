import Domain
import HTML
import UseCases

/// For the family: what nobody helps with yet, in its own words, before everything else.
struct Holes {
    let plan: FamilyPlan
    let texts: Texts

    var html: HTML {
        let needs = plan.coverage.uncovered
        guard !needs.isEmpty else { return .empty }
        let sayer = Sayer(plan: plan, texts: texts)
        let lines = needs.map { need in
            QuotedLine(
                words: need.words.text, who: sayer.says(need.subject, need.said),
                mark: AreaMark(need.lifeArea, texts))
        }
        return PageSection(
            texts.plan.noHelpYet, id: "holes", content: QuotedLine.list(lines)
        ).html
    }
}
