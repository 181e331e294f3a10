import Domain

extension StoryTeller {
    /// The members who sign in: the mother, most other parents, most young people from fifteen.
    var accounts: [Account] {
        household.members.filter(signsIn).map { member in
            Account(
                id: setting.directory.accountID(of: member.slot, family: setting.index),
                municipality: family.municipality,
                role: member.slot == .teen ? .youngPerson : .parent,
                name: Name(trusted: "\(member.person.name.text) \(member.surname)"),
                family: family.id, person: member.person.id)
        }
    }

    /// The member as a caller; nil for who does not sign in.
    func caller(_ slot: Slot) -> Caller? {
        let id = setting.directory.accountID(of: slot, family: setting.index)
        return accounts.first { $0.id == id }?.caller
    }

    private func signsIn(_ member: Household.Member) -> Bool {
        switch member.slot {
        case .mother: true
        case .father, .step: setting.isFirst || setting.index % 3 != 2
        case .teen: member.person.age(on: setting.today) >= 15
        case .grandma, .older, .child, .small: false
        }
    }
}
