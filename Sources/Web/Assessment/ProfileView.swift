import Domain
import HTML
import UseCases

/// The picture of a family's newest round: areas down, members across, the round before as ghosts.
struct ProfileView {
    let profile: FamilyProfile
    let texts: Texts

    /// The sheets of the newest round, and who told, in the order of their shapes.
    private let sheets: [PersonID: AreaSheet]
    private let tellers: [Teller]

    init(profile: FamilyProfile, texts: Texts) {
        self.profile = profile
        self.texts = texts
        let newest = profile.rounds.first.map { profile.areaSheets(in: $0.id) } ?? []
        sheets = Dictionary(newest.map { ($0.person, $0) }) { first, _ in first }
        let used = Set(newest.map(Teller.init))
        tellers = Teller.allCases.filter(used.contains)
    }

    private var words: AssessmentTexts { texts.assessment }

    /// Nil while nobody has answered in the newest round.
    var picture: ProfilePicture? {
        guard let round = profile.rounds.first, !sheets.isEmpty else { return nil }
        return ProfilePicture(
            id: "profile", title: words.picture, summary: summary(round),
            members: columns,
            rows: LifeArea.allCases.map { row($0, round) }, words: pictureWords)
    }

    /// The first names, where they are enough to know who is who.
    private var columns: [String] {
        profile.members.map { profile.members.called($0) }
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
        let teller = sheets[person.id].map(Teller.init) ?? .selfTold
        return ProfileCell(ratings: [
            ProfileRating(
                value: value, words: words.rating(value),
                informant: tellers.firstIndex(of: teller) ?? 0, last: last)
        ])
    }

    private func summary(_ round: Mapping) -> String {
        let day = texts.days.say(round.startedOn, on: profile.today)
        let resources = telling(in: round) { $0 >= 4 }
        let strains = telling(in: round) { $0 <= 2 }
        return [
            words.answersFrom(day),
            resources.areas.isEmpty ? nil : words.drawStrength(resources.who, resources.areas),
            strains.areas.isEmpty ? nil : words.findHard(strains.who, strains.areas),
        ].compactMap { $0 }.joined(separator: " ")
    }

    /// The areas that somebody rates so, and who it is when there is only one.
    private func telling(
        in round: Mapping, _ matches: (Int) -> Bool
    ) -> (who: String?, areas: [String]) {
        var who: Set<PersonID> = []
        let areas = LifeArea.allCases.filter { area in
            let these = profile.members.filter {
                profile.rating(of: area, by: $0.id, in: round.id).map(matches) ?? false
            }
            who.formUnion(these.map(\.id))
            return !these.isEmpty
        }
        let only = who.count == 1 ? profile.members.first { who.contains($0.id) } : nil
        return (only?.firstName, areas.map(texts.shared.area))
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

    init(_ sheet: AreaSheet) {
        switch sheet.informant {
        case .person(sheet.person): self = .selfTold
        case .person: self = .familyTold
        case .account: self = .toldTogether
        }
    }
}
