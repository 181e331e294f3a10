import Domain
import HTML
import UseCases

/// What the members said about one life area in a round; nothing when nobody did.
struct AreaWords {
    let area: LifeArea
    let round: Mapping
    let profile: FamilyProfile
    let texts: Texts

    var card: Card? {
        let voices = profile.members.compactMap(voice)
        guard !voices.isEmpty else { return nil }
        return Card(
            mark: AreaMark(area, texts), content: HTML("<ul class=\"items\">\(voices)</ul>"))
    }

    /// Whether somebody used words about it, or finds it hard: such areas stand first.
    var standsOut: Bool {
        profile.members.contains { person in
            let rating = profile.rating(of: area, by: person.id, in: round.id)
            let said = profile.words(about: area, by: person.id, in: round.id)
            return said != nil || rating.map { $0 < 3 } ?? false
        }
    }

    private func voice(_ person: Person) -> HTML? {
        let rating = profile.rating(of: area, by: person.id, in: round.id)
        let said = profile.words(about: area, by: person.id, in: round.id)
        guard rating != nil || said != nil else { return nil }
        let words = [person.name.text, rating.map(texts.assessment.rating)].compactMap { $0 }
        let line = words.joined(separator: " · ")
        let voice =
            said.map { FamilyQuote($0, who: line).html } ?? HTML("<p class=\"quiet\">\(line)</p>")
        return HTML(
            """
            <li class="item"><div class="item-words">\(voice)</div>\(makeNeed(person))</li>
            """)
    }

    private func makeNeed(_ person: Person) -> LinkButton? {
        guard profile.mayWriteNeed else { return nil }
        let path = Paths.needs(profile.family.id).with("person", person.id.text)
            .with("area", area.rawValue).with("mapping", round.id.text)
        return LinkButton(
            texts.assessment.makeNeed, to: path, kind: .quiet,
            about: "\(texts.shared.area(area)), \(person.name.text)")
    }
}
