import Domain
import HTML
import UseCases

/// What each voice said about one life area in a round; nothing when nobody did.
struct AreaWords {
    let area: LifeArea
    let round: Mapping
    let profile: FamilyProfile
    let texts: Texts
    private let voices: [(person: Person, sheet: AreaSheet)]

    init(area: LifeArea, round: Mapping, profile: FamilyProfile, texts: Texts) {
        self.area = area
        self.round = round
        self.profile = profile
        self.texts = texts
        voices = profile.members.flatMap { person in
            profile.areaSheets(about: person.id, in: round.id).map { (person, $0) }
        }
    }

    var card: Card? {
        let speaking = voices.filter { $0.sheet.speaks(of: area) }.map(item)
        guard !speaking.isEmpty || !others.isEmpty else { return nil }
        let list = speaking.isEmpty ? .empty : HTML("<ul class=\"items\">\(speaking)</ul>")
        return Card(mark: AreaMark(area, texts), content: HTML("\(list)\(others)"))
    }

    /// Who said no words about it and finds it in between or good: one line for all of them.
    private var others: HTML {
        let quiet = voices.filter { !$0.sheet.speaks(of: area) }.compactMap(line)
        return quiet.isEmpty
            ? .empty : HTML("<p class=\"quiet\">\(quiet.joined(separator: ", "))</p>")
    }

    /// Whether somebody used words about it, or finds it hard: such areas stand first.
    var standsOut: Bool { voices.contains { $0.sheet.speaks(of: area) } }

    /// The name and the rating in words, and who said it if it was somebody else; nil for who has
    /// not answered.
    private func line(_ person: Person, _ sheet: AreaSheet) -> String? {
        sheet.ratings[area].map { rating in
            let said = "\(person.name.text) · \(texts.assessment.rating(rating))"
            return isOwn(sheet) ? said : "\(said) (\(says(sheet)))"
        }
    }

    private func isOwn(_ sheet: AreaSheet) -> Bool { sheet.teller.isSameVoice(as: .own) }

    private func says(_ sheet: AreaSheet) -> String {
        TellerWords(profile: profile, texts: texts).says(sheet.teller)
    }

    private func item(_ person: Person, _ sheet: AreaSheet) -> HTML {
        let who = line(person, sheet) ?? person.name.text
        let voice =
            sheet.words[area].map { FamilyQuote($0, who: who).html }
            ?? HTML("<p class=\"quiet\">\(who)</p>")
        return HTML(
            """
            <li class="item"><div class="item-words">\(voice)</div>\(makeNeed(person, sheet))</li>
            """)
    }

    private func makeNeed(_ person: Person, _ sheet: AreaSheet) -> TextLink? {
        guard profile.mayWriteNeed, sheet.isHard(area) else { return nil }
        var path = Paths.newNeed(profile.family.id, of: person.id, in: area, from: round.id)
        if !isOwn(sheet) { path = path.with("response", sheet.response.text) }
        return TextLink(
            texts.assessment.makeNeed, to: path,
            about: "\(texts.shared.area(area)), \(person.name.text)")
    }
}
