import Domain
import UseCases

/// What is shown to helpers within what was consented to, and what is kept from members.
extension Stage {
    func release() async throws {
        guard let home = anyHousehold(), let reader = coordinatorOrAnyone(home.id),
            count(.release, in: home.id) < 30
        else { return }
        let id = newID()
        let (receiver, terms) = anyOffer(home)
        let release = Town.Release(
            id: id, household: home.id, receiver: text(receiver),
            persons: dice.once(in: 2) ? nil : terms.persons, areas: terms.areas,
            from: town.today, until: terms.until)
        let isCoordinator = town.isCoordinator(reader, of: home.id)
        guard !isCoordinator || town.showsAnything(release) else { return }
        let word = newWord(for: id, in: home.id)
        let deed = Deed(
            reader: reader, household: home.id, act: .releasePart,
            what: "\(name(reader.id)) shows \(name(text(receiver))) (\(word.text))"
                + " \(say(terms))",
            isAllowed: isCoordinator, writes: [id])
        let persons = release.persons.map { Array($0) } ?? ["family"]
        let form = Form(
            "/families/\(home.id)/team/releases",
            [("id", id), ("receiver", value(receiver)), ("purpose", word.text)]
                + [("until", Day(number: terms.until).text)] + persons.map { ("persons", $0) }
                + terms.areas.map { ("areas", $0) })
        let real = Release(
            id: ReleaseID(trusted: id), receiver: receiver,
            persons: release.persons.map { .only(Set($0.map(PersonID.init(trusted:)))) } ?? .all,
            areas: Set(terms.areas.compactMap(LifeArea.init)),
            purpose: Words(trusted: word.text), from: today, until: Day(number: terms.until))
        let done = try await attempt(deed, form) { files, family, caller in
            try await ReleasePart(files)(real, in: family, by: caller)
        }
        guard done else { return town.forget(word) }
        add(release, word)
    }

    private func value(_ receiver: Receiver) -> String {
        switch receiver {
        case .service(let id): "service:\(id.text)"
        case .account(let id): "account:\(id.text)"
        }
    }

    /// Takes back, once or twice, or lets stand again.
    func takeBackRelease() async throws {
        guard let thing = anyThing(.release), let release = town.releases[thing.id],
            let reader = anyone(near: thing.household)
        else { return }
        let again = release.takenBack != nil && !dice.once(in: 3)
        let isOwn = release.takenBack.map {
            $0.by == author(reader) && town.now < $0.at + 86_400_000
        }
        let mayTakeBack = [.coordinator, .parent].contains(reader.role)
        let deed = Deed(
            reader: reader, household: thing.household, act: .takeBackRelease,
            what: "\(name(reader.id)) \(again ? "restores" : "takes back") \(word(of: thing))",
            isAllowed: mayTakeBack && town.maySee(thing, reader) && (!again || isOwn == true),
            writes: [thing.id])
        let step = again ? "restore" : "take-back"
        let form = Form(
            "/families/\(thing.household)/team/releases/\(thing.id)/\(step)",
            [("edition", String(thing.edition))])
        let done = try await attempt(deed, form) { files, family, caller in
            try await TakeBackRelease(files)(
                ReleaseID(trusted: thing.id), edition: thing.edition, stands: again,
                in: family, by: caller)
        }
        guard done, again || release.takenBack == nil else { return }
        let now = town.now
        town.releases[thing.id]?.takenBack = again ? nil : (author(reader), now)
        changed(thing.id) { _ in }
    }

    /// Keeps something from members, or shows it again.
    func keepFromParent() async throws {
        let sorts: [Town.Thing.Sort] = [
            .matter, .need, .goal, .goal, .action, .evaluation, .home, .home, .residence,
            .consent, .release, .release, .answers,
        ]
        guard let sort = dice.pick(sorts), let thing = anyThingToKeep(sort),
            let home = town.households[thing.household], let reader = coordinatorOrAuthor(thing)
        else { return }
        let before = town.hidings[thing.id] ?? []
        let members = home.members.map(\.id)
        let persons = dice.once(in: 6) ? [] : dice.once(in: 6) ? before : dice.some(of: members)
        let isOwn = thing.author != nil && thing.author == author(reader)
        let consent = town.consents[thing.id]
        let deciders = consent.map(town.deciders(in:)) ?? []
        let mayKeep =
            town.isCoordinator(reader, of: home.id)
            || town.isFamily(reader, home.id) && town.maySee(thing, reader) && isOwn
        let deed = Deed(
            reader: reader, household: home.id, act: .keepFromParent,
            what: "\(name(reader.id)) keeps \(sort) \(word(of: thing)) from"
                + " \(persons.map(name).sorted())",
            isAllowed: mayKeep && !persons.contains(thing.author ?? "")
                && !persons.contains(reader.member ?? "") && persons.isDisjoint(with: deciders),
            kept: .fromFamily)
        guard let real = real(thing) else { return }
        let form = ConsentForms.keepFromParent(home.id, thing.id)
        let done = try await attempt(deed, form) { files, family, caller in
            try await KeepFromParent(files)(
                real, from: Set(persons.map(PersonID.init(trusted:))), in: family, by: caller)
        }
        if done { town.hidings[thing.id] = persons }
    }

    /// Mostly something that more hangs on, so that this is kept back too.
    private func anyThingToKeep(_ sort: Town.Thing.Sort) -> Town.Thing? {
        let above = Set(town.things.values.compactMap(\.hangsOn))
        let held = above.compactMap { town.things[$0] }.filter { $0.sort == sort }
        let chosen = dice.pick(held.sorted { $0.id < $1.id })
        return dice.once(in: 3) ? anyThing(sort) : chosen ?? anyThing(sort)
    }

    private func coordinatorOrAuthor(_ thing: Town.Thing) -> Town.Reader? {
        let author = town.readers.values.first { $0.member != nil && $0.member == thing.author }
        return dice.once(in: 2)
            ? author ?? coordinatorOrAnyone(thing.household)
            : coordinatorOrAnyone(thing.household)
    }

    private func real(_ thing: Town.Thing) -> KeepFromParent.Thing? {
        switch thing.sort {
        case .matter: .matter(MatterID(trusted: thing.id))
        case .need: .need(NeedID(trusted: thing.id))
        case .goal: .goal(GoalID(trusted: thing.id))
        case .action: .action(ActionID(trusted: thing.id))
        case .evaluation: .evaluation(EvaluationID(trusted: thing.id))
        case .home: .home(HomeID(trusted: thing.id))
        case .residence: .residence(ResidenceID(trusted: thing.id))
        case .consent: .consent(ConsentID(trusted: thing.id))
        case .release: .release(ReleaseID(trusted: thing.id))
        case .answers: .response(ResponseID(trusted: thing.id))
        case .sheet, .link: nil
        }
    }
}
