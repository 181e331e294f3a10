import Domain
import HTML
import UseCases

/// What each voice said about one life area in a round; nothing when nobody did.
struct AreaWords {
    let area: LifeArea
    let round: Mapping
    let profile: FamilyProfile
    let desk: FindingDesk
    private let voices: [(person: Person, sheet: AreaSheet)]

    init(area: LifeArea, round: Mapping, profile: FamilyProfile, desk: FindingDesk) {
        self.area = area
        self.round = round
        self.profile = profile
        self.desk = desk
        voices = profile.members.flatMap { person in
            profile.areaSheets(about: person.id, in: round.id).map { (person, $0) }
        }
    }

    private var texts: Texts { desk.context.texts }

    var card: Card? {
        let speaking = voices.filter { isHeard($0.sheet) }.map(item)
        guard !speaking.isEmpty || !others.isEmpty else { return nil }
        let list = speaking.isEmpty ? .empty : HTML("<ul class=\"items\">\(speaking)</ul>")
        return Card(mark: AreaMark(area, texts), content: HTML("\(list)\(others)"))
    }

    /// Who used words about it, and who finds it hard for themself; what others tell of them without
    /// words stands side by side further down.
    private func isHeard(_ sheet: AreaSheet) -> Bool {
        sheet.words[area] != nil || isOwn(sheet) && sheet.speaks(of: area)
    }

    /// All other answers: one line for all of them, that
    /// opens to one for each where a need can be made of it.
    private var others: HTML {
        let quiet = voices.filter { !isHeard($0.sheet) }
        let lines = quiet.compactMap(line)
        guard !lines.isEmpty else { return .empty }
        guard desk.mayWrite else {
            return HTML("<p class=\"quiet\">\(lines.joined(separator: ", "))</p>")
        }
        let rated = quiet.filter { rates($0.sheet) }
        return Unfold(
            texts.assessment.results.findings.moreAnswers(rated.count),
            isOpen: rated.contains { desk.isMade(key($0.sheet)) },
            content: HTML("<ul class=\"items\">\(rated.map(item))</ul>")
        ).html
    }

    private func rates(_ sheet: AreaSheet) -> Bool { sheet.ratings[area] != nil }

    /// Whether a need was just made of what somebody said here.
    var isMade: Bool { voices.contains { desk.isMade(key($0.sheet)) } }

    private func key(_ sheet: AreaSheet) -> String {
        FindingKey.of(.area, [sheet.response.text, area.rawValue])
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
            <li class="item"><div class="item-words">\(voice)</div>\(press(person, sheet))</li>
            """)
    }

    private func press(_ person: Person, _ sheet: AreaSheet) -> HTML {
        desk.press(
            key(sheet), about: "\(texts.shared.area(area)), \(person.name.text)"
        ).html
    }
}
