import Domain
import TestSupport
import UseCases

/// Families and members that come, who belongs to whom, and who lives where.
extension Stage {
    func enrol() async throws {
        guard families.count < 5, let reader = dice.pick(people).flatMap({ town.readers[$0] }),
            let caller = callers[reader.id]
        else { return }
        let id = newID()
        begin(id, reader.municipality, reader.id)
        let person = newMember(turning: 35, in: id, called: "mother")
        let called = town.word(id, .familyName).text
        let why = town.word(id, .whyEnrolled).text
        let deed = Deed(
            reader: reader, household: id, act: .enrolFamily,
            what: "\(name(reader.id)) enrols \(name(id))",
            isAllowed: reader.role == .coordinator)
        let enrolment = Enrolment(
            on: today, reason: Words(trusted: why), referredBy: .school)
        let done = try await attempt(deed) { files, family, _ in
            try await EnrolFamily(files)(
                family, called: Name(trusted: called), enrolment: enrolment, first: person,
                by: caller)
        }
        guard done else { return undoEnrolment(id) }
        let like = anAccount(in: caller.municipality)
        let first = [(Role.parent, person)]
        try await letIn(first, to: FamilyID(trusted: id), like: like, ["mother"])
    }

    private func undoEnrolment(_ id: String) {
        families.removeLast()
        town.households[id] = nil
        for (number, word) in town.words where word.household == id { town.words[number] = nil }
    }

    func addMember() async throws {
        guard let home = anyHousehold(), home.members.count < 8,
            let reader = coordinatorOrAnyone(home.id)
        else { return }
        let age = dice.pick([3, 7, 12, 15, 16, 18, 30]) ?? 3
        let person = newMember(turning: age, in: home.id, called: "member \(home.members.count)")
        let deed = Deed(
            reader: reader, household: home.id, act: .changeMembers,
            what: "\(name(reader.id)) adds \(name(person.id.text))",
            isAllowed: town.isCoordinator(reader, of: home.id))
        let done = try await attempt(deed) { files, family, caller in
            try await AddMember(files)(person, to: family, by: caller)
        }
        guard !done else { return }
        town.households[home.id]?.members.removeLast()
        town.words[town.said] = nil
    }

    /// Somebody turns out to be a parent with responsibility, or without.
    func relate() async throws {
        guard let home = anyHousehold(), let reader = coordinatorOrAnyone(home.id),
            let from = anyMember(of: home.id), let to = anyMember(of: home.id), from != to
        else { return }
        let decides = dice.once(in: 2)
        let relation = aRelation(
            from: PersonID(trusted: from), to: PersonID(trusted: to),
            decides ? .parentWithResponsibility : .stepParent)
        let deed = Deed(
            reader: reader, household: home.id, act: .changeMembers,
            what: "\(name(reader.id)) writes that \(name(from)) is a"
                + " \(relation.nature) of \(name(to))",
            isAllowed: town.isCoordinator(reader, of: home.id))
        let form = Form(
            "/families/\(home.id)/relations",
            [
                ("relation", relation.id.text), ("relative", from),
                ("nature", relation.nature.rawValue), ("relative-of", to),
            ])
        let done = try await attempt(deed, form) { files, family, caller in
            try await RelateMembers(files)(relation, in: family, by: caller)
        }
        if done, decides {
            town.households[home.id]?.ties.append(Town.Tie(parent: from, child: to))
        }
    }

    func moveIn() async throws {
        guard let home = anyHousehold(), let reader = coordinatorOrAnyone(home.id),
            let person = anyMember(of: home.id)
        else { return }
        let old = dice.once(in: 2) ? anyThing(.home, in: home.id) : nil
        let roof = old?.id ?? newID()
        let stay = newID()
        let word = old == nil ? newWord(for: roof, in: home.id) : nil
        let deed = Deed(
            reader: reader, household: home.id, act: .changeMembers,
            what: "\(name(reader.id)) writes that \(name(person)) lives in"
                + " \(word?.text ?? old.map(self.word(of:)) ?? "")",
            isAllowed: town.isCoordinator(reader, of: home.id), writes: [roof])
        let form = Form(
            "/families/\(home.id)/residences",
            [
                ("residence", stay), ("resident", person), ("home", old?.id ?? "new"),
                ("new-home", roof), ("home-name", word?.text ?? ""), ("moved", today.text),
                ("share", "half"),
            ])
        let residence = Residence(
            id: ResidenceID(trusted: stay), person: PersonID(trusted: person),
            home: HomeID(trusted: roof), from: today, share: .half)
        let newHome = word.map { Home(id: residence.home, name: Name(trusted: $0.text)) }
        let done = try await attempt(deed, form) { files, family, caller in
            try await MoveIn(files)(residence, newHome: newHome, in: family, by: caller)
        }
        guard done else {
            if let word { town.forget(word) }
            return
        }
        if let word {
            add(Town.Thing(id: roof, household: home.id, sort: .home, about: .all), saying: word)
        }
        add(
            Town.Thing(
                id: stay, household: home.id, sort: .residence, about: .all, hangsOn: roof))
    }

    private func anyCoordinatorOrOther() -> Town.Reader? {
        let all = people.compactMap { town.readers[$0] }
        return dice.pick(dice.once(in: 4) ? all : all.filter { $0.role == .coordinator })
    }

    func handOver() async throws {
        guard let home = anyHousehold(), let reader = coordinatorOrAnyone(home.id),
            let other = anyCoordinatorOrOther()
        else { return }
        let isFit =
            other.role == .coordinator && other.municipality == home.municipality
            && other.id != home.coordinator
        let edition = editionOfFamily[home.id] ?? 1
        let deed = Deed(
            reader: reader, household: home.id, act: .handOver,
            what: "\(name(reader.id)) hands \(name(home.id)) over to \(name(other.id))",
            isAllowed: town.isCoordinator(reader, of: home.id) && isFit)
        let done = try await attempt(deed) { files, family, caller in
            try await HandOver(files)(
                family, to: AccountID(trusted: other.id), edition: edition, by: caller)
        }
        guard done else { return }
        town.households[home.id]?.coordinator = other.id
        editionOfFamily[home.id, default: 1] += 1
    }
}
