import Domain
import Instruments
import UseCases

/// Voices beside the child's own. They have dice of their own, so that nothing else in the story
/// changes by them.
extension StoryTeller {
    /// Whether a round asks parents and the school about the children too: the newest round of the
    /// first family, whose school is consented to, and of one whose round is late.
    func hearsVoices(in visit: Visit) -> Bool {
        [0, 2].contains(setting.index) && visit.number == pace.visits.count - 1
    }

    /// In the first family both parents and the teacher tell about the youngest school child; about
    /// the others the mother does, the father and a teacher hold links. In the other family the
    /// mother tells it to the coordinator, who writes.
    mutating func tellVoices(_ visit: Visit) {
        guard hearsVoices(in: visit) else { return }
        var voices = Voices(setting)
        if setting.isFirst { tellOpening(visit, &voices) }
        for child in children(in: visit) {
            setting.isFirst
                ? tellFirst(of: child, visit, &voices) : tellWritten(of: child, visit, &voices)
        }
    }

    /// The members about whom others are asked in this round.
    private func children(in visit: Visit) -> [Household.Member] {
        household.members.filter { TownDirectory.voicesAges.includes($0.person, on: visit.day) }
    }

    private mutating func tellFirst(
        of child: Household.Member, _ visit: Visit, _ voices: inout Voices
    ) {
        guard child.slot == .child else {
            tellByLink(.parent, .mother, about: child, visit, &voices)
            if child.slot == .teen { tellByLink(.teacher, nil, about: child, visit, &voices) }
            guard child.slot == .older else { return }
            tellOpenLink(.parent, .father, about: child, visit, &voices)
            return tellOpenLink(.teacher, nil, about: child, visit, &voices)
        }
        for slot in [Slot.mother, .father] {
            guard let parent = caller(slot) else { continue }
            let at = visit.day(slot == .mother ? 2 : 3).at(21, 5)
            let sheet = sheet(.parent, slot, about: child, parent.author, visit, at, &voices)
            if let sheet { add(at, parent, .answerQuestions, [.sheet(sheet)]) }
        }
        tellByLink(.teacher, nil, about: child, visit, &voices)
    }

    private mutating func tellWritten(
        of child: Household.Member, _ visit: Visit, _ voices: inout Voices
    ) {
        let at = visit.day(1).at(13, 10 + Int(child.slot.number))
        guard let mother = household.person(.mother),
            let sheet = sheet(.parent, .mother, about: child, .person(mother), visit, at, &voices)
        else { return }
        add(at, setting.coordinator, .answerQuestions, [.sheet(sheet)])
        let others = [Slot.father, .step].filter { household[$0] != nil }
        for slot in others { tellOpenLink(.parent, slot, about: child, visit, &voices) }
    }

    /// Their school is asked about the two eldest also, after they and their parents said yes.
    private mutating func tellOpening(_ visit: Visit, _ voices: inout Voices) {
        let at = visit.day.at(18, 40)
        let persons = [Slot.teen, .older].compactMap { household.person($0) }
        let terms = ConsentTerms(
            persons: Set(persons), wholeFamily: false, areas: [.learning],
            until: visit.day.adding(days: 180))
        let given = household.holders(on: setting.today).holders(of: terms).sorted().map {
            ConsentAnswer(
                holder: $0, decision: .gives(terms), said: Said(by: .person($0), at: at))
        }
        let school = setting.directory.service(.farSchool)
        let consent = Consent(
            id: voices.ids.next(at: at), receiver: .service(school), terms: terms,
            purpose: Words(trusted: "Så skolen kan si hvordan den ser det, når vi spør."),
            asked: Said(by: setting.coordinator.author, at: at), from: visit.day, answers: given)
        add(at, setting.coordinator, .askForConsent, [.consent(consent)])
    }

    /// The eldest two go to another school than the third.
    private func school(of child: Household.Member) -> ServiceID? {
        guard child.slot == .child else { return setting.directory.service(.farSchool) }
        guard case .service(let school)? = setting.responsible(.school, in: household) else {
            return nil
        }
        return school
    }

    /// The link is sent the day after, and answered some days later.
    private mutating func tellByLink(
        _ voice: Voice, _ slot: Slot?, about child: Household.Member, _ visit: Visit,
        _ voices: inout Voices
    ) {
        let until = visit.day(20)
        guard let link = send(voice, slot, about: child, visit, until: until, &voices) else {
            return
        }
        let holder = FoundLink(
            family: family.id, link: link.id, municipality: family.municipality,
            until: link.until
        ).caller
        let at = visit.day(4).at(voice == .teacher ? 13 : 20, 20 + Int(child.slot.number))
        let informant = link.answerer.map(Author.person) ?? holder.author
        let sheet = sheet(voice, slot, about: child, informant, visit, at, &voices)
        if let sheet { add(at, holder, .answerByLink, [.sheet(sheet), .step(.send)]) }
    }

    private mutating func tellOpenLink(
        _ voice: Voice, _ slot: Slot?, about child: Household.Member, _ visit: Visit,
        _ voices: inout Voices
    ) {
        let until = setting.today.adding(days: 9)
        _ = send(voice, slot, about: child, visit, until: until, &voices)
    }

    private mutating func send(
        _ voice: Voice, _ slot: Slot?, about child: Household.Member, _ visit: Visit, until: Day,
        _ voices: inout Voices
    ) -> AnswerLink? {
        let place = Int(child.slot.number) + Int(slot?.number ?? 8) * 2
        let sent = visit.day(1).at(10, place)
        let service = voice == .teacher ? school(of: child) : nil
        guard voice != .teacher || service != nil else { return nil }
        let link = AnswerLink(
            id: voices.ids.next(at: sent), mapping: visit.mapping, person: child.person.id,
            voice: voice, answerer: household.person(slot), service: service,
            sentBy: setting.coordinator.account, sentAt: sent, until: until)
        add(sent, setting.coordinator, .sendLink, [.link(link)])
        return link
    }

    private func sheet(
        _ voice: Voice, _ slot: Slot?, about child: Household.Member, _ informant: Author,
        _ visit: Visit, _ at: Instant, _ voices: inout Voices
    ) -> Response? {
        let id = TownDirectory.form(of: voice)
        guard let instrument = rounds.catalog.instrument(id) else { return nil }
        let filler = VoiceFiller(voice: voice, slot: slot, own: own(of: child, in: visit))
        let answers = filler.answers(instrument, &voices.dice, &voices.said)
        var response = Response(
            id: voices.ids.next(at: at), mapping: visit.mapping, person: child.person.id,
            informant: informant, instrument: id, instrumentVersion: instrument.version,
            lifeArea: instrument.area, answers: answers,
            results: Scoring.results(for: answers, by: instrument), answeredAt: at, voice: voice)
        response.finishedAt = at
        response.keyVersion = instrument.keyVersion
        return response
    }

    /// What the child said itself in this round.
    private func own(of child: Household.Member, in visit: Visit) -> Answers {
        let sheets = chapters.flatMap(\.deeds).compactMap { deed -> Response? in
            if case .sheet(let response) = deed { response } else { nil }
        }
        let own = sheets.first {
            $0.person == child.person.id && $0.mapping == visit.mapping && $0.voice == .own
                && $0.asksAboutAreas
        }
        return own?.answers ?? Answers()
    }
}

/// The dice and identities of the other voices in one family, and what they have said.
private struct Voices {
    var said: Set<String> = []
    var dice: Dice
    var ids: IdentitySource

    init(_ setting: Setting) {
        let (seed, index) = (setting.directory.seed, UInt64(setting.index))
        dice = Dice(seed, 15, index)
        ids = IdentitySource(Dice(seed, 16, index))
    }
}
