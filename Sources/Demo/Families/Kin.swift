import Domain

/// How the members of an invented family belong together.
struct Kin {
    let members: [Household.Member]
    let apart: Bool

    var all: [(PersonID, PersonID, RelationNature)] { couples + parents + elders + siblings }

    private func person(_ slot: Slot) -> PersonID? {
        members.first { $0.slot == slot }?.person.id
    }

    private var children: [PersonID] { members.filter(\.slot.isChild).map(\.person.id) }

    private var couples: [(PersonID, PersonID, RelationNature)] {
        guard let mother = person(.mother), let other = person(.father) ?? person(.step) else {
            return []
        }
        return [(mother, other, apart ? .formerPartner : .partner)]
    }

    private var parents: [(PersonID, PersonID, RelationNature)] {
        let natures: [(Slot, RelationNature)] = [
            (.mother, .parentWithResponsibility), (.father, .parentWithResponsibility),
            (.step, .stepParent), (.grandma, .grandparent),
        ]
        return natures.flatMap { slot, nature in
            person(slot).map { adult in children.map { (adult, $0, nature) } } ?? []
        }
    }

    /// The grandmother is the mother's mother.
    private var elders: [(PersonID, PersonID, RelationNature)] {
        guard let grandma = person(.grandma), let mother = person(.mother) else { return [] }
        return [(grandma, mother, .parentWithResponsibility)]
    }

    private var siblings: [(PersonID, PersonID, RelationNature)] {
        zip(children, children.dropFirst()).map { ($0, $1, .sibling) }
    }
}
