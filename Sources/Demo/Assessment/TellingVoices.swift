import Domain
import Instruments
import UseCases

/// Voices beside the child's own. They have dice of their own, so that nothing else in the story
/// changes by them.
extension StoryTeller {
    /// Whether a round asks parents and the school about the children too: the newest round of the
    /// first family, whose school is consented to.
    func hearsVoices(in visit: Visit) -> Bool {
        setting.isFirst && visit.number == pace.visits.count - 1
    }

    /// The parents answer on their own phones, the teacher by a link.
    mutating func tellVoices(_ visit: Visit) {
        guard hearsVoices(in: visit) else { return }
        var voices = Voices(setting)
        for child in children(in: visit) {
            for slot in [Slot.mother, .father] {
                guard let parent = caller(slot) else { continue }
                let at = visit.day(slot == .mother ? 2 : 3).at(21, 5 + Int(child.slot.number))
                let sheet = sheet(.parent, about: child, parent.author, visit, at, &voices)
                if let sheet { add(at, parent, .answerQuestions, [.sheet(sheet)]) }
            }
            tellTeacher(of: child, visit, &voices)
        }
    }

    /// The members about whom others are asked in this round.
    private func children(in visit: Visit) -> [Household.Member] {
        household.members.filter { TownDirectory.voicesAges.includes($0.person, on: visit.day) }
    }

    private mutating func tellTeacher(
        of child: Household.Member, _ visit: Visit, _ voices: inout Voices
    ) {
        guard case .service(let school)? = setting.responsible(.school, in: household) else {
            return
        }
        let sent = visit.day(1).at(9, 50 + Int(child.slot.number))
        let link = AnswerLink(
            id: voices.ids.next(at: sent), mapping: visit.mapping, person: child.person.id,
            voice: .teacher, answerer: nil, service: school,
            sentBy: setting.coordinator.account, sentAt: sent, until: visit.day(20))
        add(sent, setting.coordinator, .sendLink, [.link(link)])
        let holder = FoundLink(
            family: family.id, link: link.id, municipality: family.municipality,
            until: link.until
        ).caller
        let at = visit.day(4).at(13, 20 + Int(child.slot.number))
        let sheet = sheet(.teacher, about: child, holder.author, visit, at, &voices)
        if let sheet { add(at, holder, .answerByLink, [.sheet(sheet), .step(.send)]) }
    }

    private func sheet(
        _ voice: Voice, about child: Household.Member, _ informant: Author, _ visit: Visit,
        _ at: Instant, _ voices: inout Voices
    ) -> Response? {
        guard let instrument = rounds.catalog.instrument(TownDirectory.voicesAsked),
            let wellbeing = rounds.wellbeing[child.slot]
        else { return nil }
        let filler = FormFiller(
            instrument: instrument, wellbeing: wellbeing, progress: 1,
            age: child.person.age(on: visit.day), isAlarming: false)
        var answers = Answers(filler.answers(&voices.dice, &voices.said).given)
        for area in LifeArea.allCases {
            let words = (VoiceSayings.all[voice]?[area] ?? []).filter { !voices.said.contains($0) }
            guard !words.isEmpty else { continue }
            let said = voices.dice.pick(words)
            voices.said.insert(said)
            answers.say(said, about: ItemID(rawValue: area.rawValue))
        }
        var response = Response(
            id: voices.ids.next(at: at), mapping: visit.mapping, person: child.person.id,
            informant: informant, instrument: instrument.id,
            instrumentVersion: instrument.version, lifeArea: instrument.area, answers: answers,
            results: Scoring.results(for: answers, by: instrument), answeredAt: at, voice: voice)
        response.finishedAt = at
        return response
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
