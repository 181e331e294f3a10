import Domain
import TestSupport
import UseCases

/// What the dice choose among: always of what is there, so that an operation can be done again
/// without those before it.
extension Stage {
    func anyHousehold() -> Town.Household? { dice.pick(families).flatMap { town.households[$0] } }

    func anyThing(_ sort: Town.Thing.Sort, in household: String? = nil) -> Town.Thing? {
        let all = town.things.values.filter {
            $0.sort == sort && (household == nil || $0.household == household)
        }
        return dice.pick(all.sorted { $0.id < $1.id })
    }

    func count(_ sort: Town.Thing.Sort, in household: String) -> Int {
        town.things.values.count { $0.sort == sort && $0.household == household }
    }

    /// Anybody at all, or more often somebody who has to do with the family.
    func anyone(near household: String) -> Town.Reader? {
        guard let home = town.households[household] else { return nil }
        let family = people.filter { town.readers[$0]?.household == household }
        let helpers = people.filter { id in
            let role = town.readers[id]?.role
            return role == .partner || role == .volunteer
        }
        let chosen: String? =
            switch dice.number(below: 10) {
            case 0: dice.pick(people)
            case 1...3: home.coordinator
            case 4...7: dice.pick(family)
            default: dice.pick(helpers)
            }
        return chosen.flatMap { town.readers[$0] }
    }

    /// Mostly the coordinator, because most of a file is written by her.
    func coordinatorOrAnyone(_ household: String) -> Town.Reader? {
        guard !dice.once(in: 4), let home = town.households[household] else {
            return anyone(near: household)
        }
        return town.readers[home.coordinator]
    }

    func anyMember(of household: String) -> String? {
        dice.pick(town.households[household]?.members.map(\.id) ?? [])
    }

    /// One member, or the family as a whole.
    func anySubject(of household: String) -> String? {
        dice.once(in: 2) ? nil : anyMember(of: household)
    }

    func anyArea() -> LifeArea { dice.pick(LifeArea.allCases) ?? .home }

    func subject(_ person: String?) -> Subject {
        person.map { .person(PersonID(trusted: $0)) } ?? .family
    }

    func about(_ person: String?) -> Town.About { person.map { .one($0) } ?? .all }

    func newID() -> String { anID(Goal.self).text }

    /// Remembers what was written, with its word.
    func add(_ thing: Town.Thing, saying word: Town.Word? = nil) {
        var thing = thing
        thing.word = word?.number
        town.things[thing.id] = thing
    }

    /// The member, or for who is none the account, as the file keeps it.
    func author(_ reader: Town.Reader) -> String { reader.member ?? reader.id }

    /// A word for a thing that is about to be written.
    func newWord(for id: String, in household: String) -> Town.Word {
        town.word(household, .things([id]))
    }
}
