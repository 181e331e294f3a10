import Domain
import UseCases

/// Says in sentences how members belong together and where they live.
struct HouseholdWords {
    let household: Household
    let texts: Texts

    private var words: FamiliesTexts { texts.families }

    /// "39 år · Bor hos mamma og hos pappa · Kan logge inn".
    func about(_ person: Person) -> String {
        let homes = household.residences
            .filter { $0.person == person.id && $0.holds(on: household.today) }
            .compactMap { residence in household.homes.first { $0.id == residence.home } }
        let age = texts.days.age(person.age(on: household.today))
        let lives = homes.isEmpty ? nil : words.livesIn(homes.map(\.name.text))
        let signsIn = household.signIns[person.id] == nil ? nil : texts.accounts.canSignIn
        return [age, lives, signsIn].compactMap(\.self).joined(separator: " · ")
    }

    /// "Amina er mor til Yusuf og Sara.", each parent once, all siblings once; nothing about
    /// somebody the caller may not know of.
    var relations: [String] {
        let known = household.relations.filter { member($0.from) != nil && member($0.to) != nil }
        return RelationTies(known).gathered.compactMap { tie in
            guard let from = tie.from.first.flatMap(member) else { return nil }
            let first = names(tie.from).joined(separator: ", ")
            let second = words.all(names(tie.to))
            return words.relation(tie.nature, from.gender, first, second) + "."
        }
    }

    /// "Halvparten av tiden, fra 3. mars 2024".
    func residence(_ residence: Residence) -> String {
        let from = texts.days.say(residence.from, on: household.today)
        let until = residence.until.map { texts.days.say($0, on: household.today) }
        return until.map { words.livedHere(from, $0) }
            ?? words.livesHere(words.shareOf(residence.share), from)
    }

    private func names(_ ids: [PersonID]) -> [String] {
        ids.compactMap(member).map(household.members.called)
    }

    func member(_ id: PersonID) -> Person? { household.members.first { $0.id == id } }
}
