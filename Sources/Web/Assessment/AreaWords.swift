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
        guard !voices.isEmpty || !others.isEmpty else { return nil }
        return Card(mark: AreaMark(area, texts), content: HTML("\(list(voices))\(others)"))
    }

    private func list(_ voices: [HTML]) -> HTML {
        voices.isEmpty ? .empty : HTML("<ul class=\"items\">\(voices)</ul>")
    }

    /// Who said no words about it and finds it in between or good: one line for all of them.
    private var others: HTML {
        let quiet = profile.members.filter { !speaks($0) }.compactMap(line)
        return quiet.isEmpty
            ? .empty : HTML("<p class=\"quiet\">\(quiet.joined(separator: ", "))</p>")
    }

    /// Whether somebody used words about it, or finds it hard: such areas stand first.
    var standsOut: Bool { profile.members.contains(where: speaks) }

    private func speaks(_ person: Person) -> Bool {
        said(person) != nil || isHard(person)
    }

    private func isHard(_ person: Person) -> Bool {
        profile.rating(of: area, by: person.id, in: round.id).map { $0 < 3 } ?? false
    }

    private func said(_ person: Person) -> String? {
        profile.words(about: area, by: person.id, in: round.id)
    }

    /// The name and the rating in words; nil for who has not answered.
    private func line(_ person: Person) -> String? {
        profile.rating(of: area, by: person.id, in: round.id).map {
            "\(person.name.text) · \(texts.assessment.rating($0))"
        }
    }

    private func voice(_ person: Person) -> HTML? {
        guard speaks(person) else { return nil }
        let who = line(person) ?? person.name.text
        let voice =
            said(person).map { FamilyQuote($0, who: who).html }
            ?? HTML("<p class=\"quiet\">\(who)</p>")
        return HTML(
            """
            <li class="item"><div class="item-words">\(voice)</div>\(makeNeed(person))</li>
            """)
    }

    private func makeNeed(_ person: Person) -> LinkButton? {
        guard profile.mayWriteNeed, isHard(person) else { return nil }
        let path = Paths.needs(profile.family.id).with("person", person.id.text)
            .with("area", area.rawValue).with("mapping", round.id.text)
        return LinkButton(
            texts.assessment.makeNeed, to: path, kind: .quiet,
            about: "\(texts.shared.area(area)), \(person.name.text)")
    }
}
