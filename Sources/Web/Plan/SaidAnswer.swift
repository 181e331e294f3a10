import Domain
import HTML
import UseCases

/// What was found out about a member or the family, in words: the start of a need.
struct SaidAnswer {
    /// Who said it, with what belongs beside the name.
    let who: String
    /// What was said; of a rating without words, the rating.
    let words: String

    var quote: HTML { FamilyQuote(words, who: who).html }
}

/// A finding with all that a need of it says.
struct FoundFinding {
    let finding: Finding
    let subject: Subject
    let area: LifeArea
    let said: SaidAnswer

    /// As one press writes it down.
    func draft(_ texts: Texts) -> MakeNeed.Draft {
        let bare = texts.assessment.results.findings.toLookAt(texts.shared.area(area))
        return MakeNeed.Draft(
            subject: subject, area: area,
            words: Words(trusted: String(said.words.prefix(Words.longest))),
            bareWords: Words(trusted: bare))
    }

    /// Where the form of a need starts, when somebody wants other words.
    func start(_ found: FoundBefore) -> FormState {
        var kept = finding.person.flatMap { found.blind[$0] } ?? []
        kept.formUnion(found.hidings.first { $0.id.text == finding.thing }?.from ?? [])
        var form = FormState.starting([
            "about": SubjectChoices.value(subject), "area": area.rawValue, "weight": "2",
            "finding": finding.key,
        ])
        form.startAll["kept-from"] = kept.map(\.text).sorted()
        return form
    }
}
