import Domain
import HTML
import UseCases

/// What a member answered about a life area: the start of a need.
struct SaidAnswer {
    let name: String
    let rating: Int?
    let words: String?

    /// Nil when nothing was answered, or the reader may not see it.
    init?(_ profile: FamilyProfile, area: LifeArea, person: PersonID, round: MappingID) {
        guard let member = profile.members.first(where: { $0.id == person }) else { return nil }
        name = member.name.text
        rating = profile.rating(of: area, by: person, in: round)
        words = profile.words(about: area, by: person, in: round)
        if rating == nil && words == nil { return nil }
    }

    /// The own words with the rating beside the name; the rating alone where there are no words.
    func quote(_ texts: Texts) -> HTML {
        let said = rating.map(texts.assessment.rating)
        let who = texts.plan.answered(name)
        guard let words else { return FamilyQuote(said ?? "", who: who).html }
        return FamilyQuote(words, who: [who, said].compactMap { $0 }.joined(separator: " · ")).html
    }
}
