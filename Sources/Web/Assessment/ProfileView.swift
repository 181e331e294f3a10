import Domain
import HTML
import UseCases

/// The picture of a family's newest round: areas down, members across, the round before as ghosts.
struct ProfileView {
    let profile: FamilyProfile
    let texts: Texts

    private var words: AssessmentTexts { texts.assessment }

    /// Nil while nobody has answered in the newest round.
    var picture: ProfilePicture? {
        guard let round = profile.rounds.first, !sheets(in: round).isEmpty else { return nil }
        return ProfilePicture(
            id: "profile", title: words.picture, summary: summary(round),
            members: columns,
            rows: LifeArea.allCases.map { row($0, round) }, words: pictureWords)
    }

    /// The first names, where they are enough to know who is who.
    private var columns: [String] {
        let names = profile.members.map(\.name.text)
        let first = names.map { String($0.prefix { !$0.isWhitespace }) }
        return Set(first).count == names.count ? first : names
    }

    private func sheets(in round: Mapping) -> [Response] {
        profile.responses.filter { $0.asksAboutAreas && $0.mapping == round.id }
    }

    private func row(_ area: LifeArea, _ round: Mapping) -> ProfileRow {
        ProfileRow(
            area: Area(area), name: texts.shared.area(area),
            cells: profile.members.map { cell(area, $0, round) })
    }

    private func cell(_ area: LifeArea, _ person: Person, _ round: Mapping) -> ProfileCell {
        guard let value = profile.rating(of: area, by: person.id, in: round.id) else {
            return ProfileCell(ratings: [])
        }
        let before = profile.rounds.dropFirst().first
        let last = before.flatMap { profile.rating(of: area, by: person.id, in: $0.id) }
        let sheet = sheets(in: round).first { $0.person == person.id }
        let teller = sheet.map(Teller.init) ?? .selfTold
        return ProfileCell(ratings: [
            ProfileRating(
                value: value, words: words.rating(value),
                informant: tellers.firstIndex(of: teller) ?? 0, last: last)
        ])
    }

    /// Who told, in the order of their shapes; only those who did.
    private var tellers: [Teller] {
        guard let round = profile.rounds.first else { return [] }
        let used = Set(sheets(in: round).map(Teller.init))
        return Teller.allCases.filter(used.contains)
    }

    private func summary(_ round: Mapping) -> String {
        let rated = LifeArea.allCases.map { area in
            (area, profile.members.compactMap { profile.rating(of: area, by: $0.id, in: round.id) })
        }
        func names(_ matches: (Int) -> Bool) -> [String] {
            rated.filter { $0.1.contains(where: matches) }.map { texts.shared.area($0.0) }
        }
        let day = texts.days.say(round.startedOn, on: profile.today)
        let strains = names { $0 <= 2 }
        let resources = names { $0 >= 4 }.filter { !strains.contains($0) }
        return words.pictureSummary(day, resources, strains)
    }

    private var pictureWords: ProfileWords {
        ProfileWords(
            areas: words.areas, strain: words.strain, resource: words.resource,
            notAsked: words.notAsked, last: words.lastRound,
            informants: tellers.map(words.teller))
    }
}

/// Who gave the answers about a member.
enum Teller: CaseIterable {
    case selfTold, familyTold, toldTogether

    init(_ response: Response) {
        switch response.informant {
        case .person(response.person): self = .selfTold
        case .person: self = .familyTold
        case .account: self = .toldTogether
        }
    }
}
