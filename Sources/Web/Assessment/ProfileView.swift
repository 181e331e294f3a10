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
        profile.members.map { profile.members.called($0) }
    }

    private func sheets(in round: Mapping) -> [AreaSheet] { profile.areaSheets(in: round.id) }

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
