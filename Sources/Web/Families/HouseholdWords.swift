import Domain
import UseCases

/// Says in sentences how members belong together and where they live.
struct HouseholdWords {
    let household: Household
    let texts: Texts

    private var words: FamiliesTexts { texts.families }

    /// "9 år · Hjem: Hos mamma og Hos pappa".
    func about(_ person: Person) -> String {
        let homes = household.residences
            .filter { $0.person == person.id && $0.holds(on: household.today) }
            .compactMap { residence in household.homes.first { $0.id == residence.home } }
        let age = texts.days.age(person.age(on: household.today))
        return homes.isEmpty ? age : "\(age) · \(words.livesIn(homes.map(\.name.text)))"
    }

    /// "Amina er mor til Yusuf"; nil if either is somebody the caller may not know of.
    func sentence(_ relation: Relation) -> String? {
        guard let from = member(relation.from), let to = member(relation.to) else { return nil }
        return words.relation(relation.nature, from.gender, from.name.text, to.name.text)
    }

    /// "Halvparten av tiden, fra 3. mars 2024".
    func residence(_ residence: Residence) -> String {
        let from = texts.days.say(residence.from, on: household.today)
        let until = residence.until.map { texts.days.say($0, on: household.today) }
        return until.map { words.livedHere(from, $0) }
            ?? words.livesHere(words.shareOf(residence.share), from)
    }

    func member(_ id: PersonID) -> Person? { household.members.first { $0.id == id } }
}
