import Domain

/// An invented family before anything has happened to it: who, how related, who lives where.
struct Household: Sendable, Equatable {
    let members: [Member]
    let relations: [Relation]
    let homes: [Home]
    let residences: [Residence]

    struct Member: Sendable, Equatable {
        let slot: Slot
        let person: Person
        let surname: String
    }

    subscript(slot: Slot) -> Member? { members.first { $0.slot == slot } }

    func person(_ slot: Slot?) -> PersonID? { slot.flatMap { self[$0]?.person.id } }

    /// Whom a line is about: nobody named is the family as a whole.
    func subject(_ slot: Slot?) -> Subject { person(slot).map(Subject.person) ?? .family }

    /// The text with names in it; nil if it speaks of somebody who is not in this family.
    func named(_ text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var named = text
        for member in members {
            named = named.replacing("{\(member.slot.rawValue)}", with: member.person.name.text)
        }
        return named.utf8.contains(UInt8(ascii: "{")) ? nil : named
    }

    /// One of the wordings that speak only of members; nil if there is none.
    func wording(of variants: [String], _ dice: inout Dice) -> Words? {
        let fitting = variants.compactMap(named)
        return fitting.isEmpty ? nil : Words(trusted: dice.pick(fitting))
    }
}

extension Household {
    /// Who decides about whom on a day.
    func holders(on day: Day) -> ConsentHolders {
        ConsentHolders(
            members: members.map(\.person), relations: relations,
            ages: AgeTable.norwegian.on(day), on: day)
    }
}
