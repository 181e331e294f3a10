import Domain
import UseCases

/// What the family is asked to share, and what those who decide say.
extension Stage {
    func askForConsent() async throws {
        guard let home = anyHousehold(), let reader = coordinatorOrAnyone(home.id),
            count(.consent, in: home.id) < 16
        else { return }
        let receiver = anyReceiver()
        let terms = anyTerms(home)
        let (id, release) = (newID(), newID())
        let consent = Town.Consent(
            id: id, household: home.id, receiver: text(receiver), asked: terms,
            from: town.today)
        let isOrphaned = terms.persons.contains { person in
            terms.areas.contains { town.deciders(about: person, in: $0, home.id).isEmpty }
        }
        let isCoordinator = town.isCoordinator(reader, of: home.id)
        guard !isOrphaned || !isCoordinator else { return }
        let kept = dice.once(in: 3) ? dice.some(of: home.members.map(\.id)) : []
        let isHere = home.municipality == vault.municipality.id.text
        let word = town.word(home.id, .things([id, release]))
        let deed = Deed(
            reader: reader, household: home.id, act: .askForConsent,
            what: "\(name(reader.id)) asks (\(word.text)) if \(name(text(receiver))) may see"
                + " \(say(terms)), kept from \(kept.map(name).sorted())",
            isAllowed: isCoordinator && isHere
                && town.deciders(in: consent).isDisjoint(with: kept),
            writes: [id, release])
        let ask = AskForConsent.Ask(
            id: ConsentID(trusted: id), release: ReleaseID(trusted: release),
            receiver: receiver, terms: real(terms), purpose: Words(trusted: word.text),
            keptFrom: Set(kept.map(PersonID.init(trusted:))))
        let done = try await attempt(deed, ConsentForms.ask(home.id)) { files, family, caller in
            try await AskForConsent(files)([ask], in: family, by: caller)
        }
        guard done else { return town.forget(word) }
        asked(consent, release, word, kept)
    }

    private func asked(
        _ consent: Town.Consent, _ release: String, _ word: Town.Word, _ kept: Set<String>
    ) {
        let terms = consent.asked
        town.consents[consent.id] = consent
        add(
            Town.Thing(
                id: consent.id, household: consent.household, sort: .consent,
                about: terms.common ? .all : .some(terms.persons)), saying: word)
        add(
            Town.Release(
                id: release, household: consent.household, receiver: consent.receiver,
                persons: terms.common ? nil : terms.persons, areas: terms.areas,
                from: town.today, until: town.today + 1826), word)
        guard !kept.isEmpty else { return }
        town.hidings[consent.id] = kept
        town.hidings[release] = kept
    }

    func answerConsent() async throws {
        guard let thing = anyThing(.consent), let consent = town.consents[thing.id],
            let reader = mostly(anyDecider(in: consent), near: thing.household)
        else { return }
        let answer = anyAnswer(to: consent)
        let isFamily = town.isFamily(reader, thing.household) && town.maySee(thing, reader)
        let deed = Deed(
            reader: reader, household: thing.household, act: .answerConsent,
            what: "\(name(reader.id)) says \(say(answer)) to \(word(of: thing))",
            isAllowed: isFamily && mayAnswer(consent, reader.member, answer),
            writes: [thing.id])
        let decision = real(answer)
        let form = ConsentForms.answer(thing.household, thing.id)
        let done = try await attempt(deed, form) { files, family, caller in
            try await AnswerConsent(files)(
                ConsentID(trusted: thing.id), decision, in: family, by: caller)
        }
        guard done, let member = reader.member else { return }
        answered(thing.id, member, answer)
    }

    /// On paper, by the coordinator, for who decides.
    func recordConsent() async throws {
        guard let thing = anyThing(.consent), let consent = town.consents[thing.id],
            let reader = coordinatorOrAnyone(thing.household),
            let holder = anyDecider(in: consent) ?? anyMember(of: thing.household)
        else { return }
        let answer = anyAnswer(to: consent)
        let sheet = newID()
        let deed = Deed(
            reader: reader, household: thing.household, act: .recordConsent,
            what: "\(name(reader.id)) writes down that \(name(holder)) says \(say(answer))"
                + " to \(word(of: thing))",
            isAllowed: town.isCoordinator(reader, of: thing.household)
                && mayAnswer(consent, holder, answer), writes: [thing.id])
        let decision = real(answer)
        let paper = RecordConsent.Paper(
            id: SheetID(trusted: sheet), bytes: Array("%PDF-\(sheet)".utf8))
        let form = ConsentForms.record(thing.household, thing.id)
        let done = try await attempt(deed, form) { files, family, caller in
            try await RecordConsent(files)(
                ConsentID(trusted: thing.id), of: PersonID(trusted: holder), decision,
                on: paper, in: family, by: caller)
        }
        guard done else { return }
        answered(thing.id, holder, answer)
        add(
            Town.Thing(
                id: sheet, household: thing.household, sort: .sheet, about: thing.about,
                hangsOn: thing.id))
    }

    func callOffConsent() async throws {
        guard let thing = anyThing(.consent), let reader = coordinatorOrAnyone(thing.household)
        else { return }
        let deed = Deed(
            reader: reader, household: thing.household, act: .callOffConsent,
            what: "\(name(reader.id)) calls off \(word(of: thing))",
            isAllowed: town.isCoordinator(reader, of: thing.household), writes: [thing.id])
        let form = ConsentForms.callOff(thing.household, thing.id)
        let done = try await attempt(deed, form) { files, family, caller in
            try await CallOffConsent(files)(
                ConsentID(trusted: thing.id), edition: thing.edition, in: family, by: caller)
        }
        guard done, town.consents[thing.id]?.isCalledOff == false else { return }
        town.consents[thing.id]?.isCalledOff = true
        changed(thing.id) { _ in }
    }

    private func answered(_ id: String, _ holder: String, _ answer: Town.Consent.Answer) {
        town.consents[id]?.answers[holder] = answer
        changed(id) { _ in }
    }

    /// Who decides may, as long as the question stands; only a yes can be withdrawn.
    private func mayAnswer(
        _ consent: Town.Consent, _ holder: String?, _ answer: Town.Consent.Answer
    ) -> Bool {
        guard let holder, !consent.isCalledOff,
            town.deciders(in: consent).contains(holder)
        else { return false }
        guard case .noMore = answer else { return true }
        switch consent.answers[holder] {
        case .yes, .noMore: return true
        case .no, nil: return false
        }
    }
}
