import Domain
import HTML
import Instruments
import UseCases

/// The picture of a family's newest answered round: areas down, members across, each voice with a shape of
/// its own, the same voice in the round before as a ghost.
struct ProfileView {
    let profile: FamilyProfile
    let catalog: AskedCatalogue
    let texts: Texts

    /// What each voice of that round said, with what it said the time before.
    private let sheets: [PersonID: [(now: AreaSheet, last: AreaSheet?)]]
    /// Who told, in the order of their shapes.
    private let tellers: [Teller]
    /// Who gave no answers in that round, though it asks them.
    private let awaited: Set<PersonID>

    init(profile: FamilyProfile, catalog: AskedCatalogue, texts: Texts) {
        self.profile = profile
        self.catalog = catalog
        self.texts = texts
        let newest = profile.shown.map { profile.areaSheets(in: $0.id) } ?? []
        let before = profile.shownBefore?.id
        sheets = Dictionary(
            grouping: newest.map { sheet in
                (now: sheet, last: before.flatMap { profile.areaSheet(like: sheet, in: $0) })
            }, by: \.now.person)
        tellers = newest.map(\.teller).reduce(into: []) { tellers, teller in
            if !tellers.contains(teller) { tellers.append(teller) }
        }.sorted { $0.rank < $1.rank }
        awaited = ProfileView.awaited(profile, catalog, besides: Set(newest.map(\.person)))
    }

    private static func awaited(
        _ profile: FamilyProfile, _ catalog: AskedCatalogue, besides given: Set<PersonID>
    ) -> Set<PersonID> {
        guard let round = profile.shown else { return [] }
        let silent = profile.members.filter { !given.contains($0.id) }
        return Set(
            silent.filter { person in
                catalog.asks(of: person, in: round, on: profile.today)
                    .contains { $0.instrument.id.asksAboutAreas }
            }.map(\.id))
    }

    private var words: AssessmentTexts { texts.assessment }

    /// Nil while nobody has answered in any round.
    var picture: ProfilePicture? {
        guard let round = profile.shown, !sheets.isEmpty else { return nil }
        return ProfilePicture(
            id: "profile", title: words.picture, summary: summary(round),
            members: columns, rows: LifeArea.allCases.map(row), words: pictureWords)
    }

    /// The first names, where they are enough to know who is who.
    private var columns: [String] {
        profile.members.map { profile.members.called($0) }
    }

    private func row(_ area: LifeArea) -> ProfileRow {
        ProfileRow(
            area: Area(area), name: texts.shared.area(area),
            cells: profile.members.map { cell(area, $0) })
    }

    private func cell(_ area: LifeArea, _ person: Person) -> ProfileCell {
        ProfileCell(
            ratings: (sheets[person.id] ?? []).compactMap { sheet in
                sheet.now.ratings[area].map { value in
                    ProfileRating(
                        value: value, words: words.rating(value),
                        informant: tellers.firstIndex(of: sheet.now.teller) ?? 0,
                        last: sheet.last?.ratings[area])
                }
            }, silence: silence(area, person))
    }

    /// Why a cell is empty.
    private func silence(_ area: LifeArea, _ person: Person) -> ProfileSilence {
        guard let given = sheets[person.id] else {
            return awaited.contains(person.id) ? .notYet : .notAsked
        }
        return given.contains { $0.now.declined.contains(area) } ? .declined : .notYet
    }

    private func summary(_ round: Mapping) -> String {
        let day = texts.days.say(round.startedOn, on: profile.today)
        let resources = telling { $0 >= 4 }
        let strains = telling { $0 <= 2 }
        // More than a few names say nothing that the picture does not say better.
        guard resources.areas.count + strains.areas.count <= 3 else {
            return words.answersFrom(day)
        }
        return [
            words.answersFrom(day),
            resources.areas.isEmpty ? nil : words.drawStrength(resources.who, resources.areas),
            strains.areas.isEmpty ? nil : words.findHard(strains.who, strains.areas),
        ].compactMap { $0 }.joined(separator: " ")
    }

    /// The areas that somebody is said to rate so, and who it is when there is only one.
    private func telling(_ matches: (Int) -> Bool) -> (who: String?, areas: [String]) {
        var who: Set<PersonID> = []
        let areas = LifeArea.allCases.filter { area in
            let these = sheets.filter { _, voices in
                voices.contains { $0.now.ratings[area].map(matches) ?? false }
            }
            who.formUnion(these.keys)
            return !these.isEmpty
        }
        let only = who.count == 1 ? profile.members.first { who.contains($0.id) } : nil
        return (only?.firstName, areas.map(texts.shared.area))
    }

    private var pictureWords: ProfileWords {
        let said = TellerWords(profile: profile, texts: texts)
        return ProfileWords(
            areas: words.areas, strain: words.strain, resource: words.resource,
            silences: [
                .declined: words.decline, .notAsked: words.results.notAsked,
                .notYet: words.notAsked,
            ], last: words.lastRound, informants: tellers.map(said.says))
    }
}
