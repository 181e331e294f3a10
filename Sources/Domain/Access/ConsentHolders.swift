/// Who decides about sharing what is about whom: an adult and a young person who is old enough
/// themselves; for a younger child each parent with responsibility.
package struct ConsentHolders: Sendable {
    package let members: [Person]
    private let ages: AgeRules
    private let day: Day
    private let parents: [PersonID: Set<PersonID>]

    package init(members: [Person], relations: [Relation], ages: AgeRules, on day: Day) {
        self.members = members
        self.ages = ages
        self.day = day
        let known = Set(members.map(\.id))
        parents = relations.reduce(into: [:]) { parents, relation in
            guard relation.nature == .parentWithResponsibility, known.contains(relation.from)
            else { return }
            parents[relation.to, default: []].insert(relation.from)
        }
    }

    /// Nobody for who is no member, and for a child whose parents with responsibility are not
    /// written down.
    package func holders(of person: PersonID, in area: LifeArea) -> Set<PersonID> {
        guard let member = members.first(where: { $0.id == person }) else { return [] }
        return member.age(on: day) >= ages.ownConsent(to: area)
            ? [person] : parents[person] ?? []
    }

    /// All who must say yes before everything in these terms is open.
    package func holders(of terms: ConsentTerms) -> Set<PersonID> {
        terms.persons.reduce(into: []) { all, person in
            for area in terms.areas { all.formUnion(holders(of: person, in: area)) }
        }
    }

    /// The members in these terms for whom nobody is written down who could say yes.
    package func orphaned(in terms: ConsentTerms) -> Set<PersonID> {
        terms.persons.filter { person in
            terms.areas.contains { holders(of: person, in: $0).isEmpty }
        }
    }

    /// Those in the terms who should be asked what they think, though others decide.
    package func heard(in terms: ConsentTerms) -> [Person] {
        members.filter { member in
            terms.persons.contains(member.id) && member.age(on: day) >= ages.heard
                && terms.areas.contains { !holders(of: member.id, in: $0).contains(member.id) }
        }
    }
}
