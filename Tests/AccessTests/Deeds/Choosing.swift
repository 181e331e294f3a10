import Domain
import TestSupport
import UseCases

/// What the dice choose among: always of what is there, so that an operation can be done again
/// without those before it.
extension Stage {
    /// Mostly one of the municipality where there is somebody to share with.
    func anyHousehold() -> Town.Household? {
        let here = families.filter {
            town.households[$0]?.municipality == vault.municipality.id.text
        }
        return dice.pick(dice.once(in: 10) ? families : here).flatMap { town.households[$0] }
    }

    /// A family and a helper who is shown something of it.
    func anyOpening() -> (Town.Household, Town.Reader)? {
        let open = town.releases.values.filter(town.showsAnything).sorted { $0.id < $1.id }
        guard let release = dice.pick(open), let home = town.households[release.household],
            let reader = people.compactMap({ town.readers[$0] }).first(where: {
                town.isReceiver($0, release.receiver)
            })
        else { return nil }
        return (home, reader)
    }

    /// Somebody who looks at a family; often a helper to whom something is open.
    func anyVisit() -> (Town.Household, Town.Reader)? {
        if dice.once(in: 4), let opening = anyOpening() { return opening }
        guard let home = anyHousehold(), let reader = anyone(near: home.id) else { return nil }
        return (home, reader)
    }

    /// Mostly this member, who may have no account; else anybody.
    func mostly(_ member: String?, near household: String) -> Town.Reader? {
        let own = people.compactMap { town.readers[$0] }.first {
            member != nil && $0.member == member
        }
        return dice.once(in: 4) ? anyone(near: household) : own ?? anyone(near: household)
    }

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
