import Domain
import HTML
import UseCases

/// How a consent is said in sentences: as a question, as what holds, as what is over.
struct ConsentSaying {
    let consent: Consent
    let consents: Consents
    let texts: Texts

    private var words: ConsentTexts { texts.consent }

    var state: ConsentState { consents.state(consent) }
    var receiver: String { consents.name(of: consent.receiver)?.text ?? texts.team.somebody }

    /// The receiver with what they are: "Stian Lidal, frivillig (Nabohjelpen)".
    var title: String {
        HelperNames(helpers: consents.helpers, texts: texts).name(of: consent.receiver)
            ?? texts.team.somebody
    }

    /// One sentence; more where what holds is not the same for all members.
    var sentences: [String] {
        switch state {
        case .waiting, .declined, .calledOff: [words.question(said(consent.terms))]
        case .withdrawn, .ended: [words.could(said(consent.terms))]
        case .holds(let until, _): open(until: until).map(texts.team.sentence)
        }
    }

    var chip: Chip {
        if consents.endsSoon(consent) != nil { return Chip(words.endsSoon, kind: .attention) }
        let kind: Chip.Kind =
            switch state {
            case .waiting: .planned
            case .holds: .active
            case .declined, .withdrawn, .ended, .calledOff: .plain
            }
        return Chip(words.state(state), kind: kind)
    }

    /// How far it has come, and whom it waits for.
    var standing: String {
        switch state {
        case .waiting(let silent):
            silent.isEmpty ? words.differ : words.waitsFor(namesOrYou(silent))
        case .holds(let until, let silent):
            silent.isEmpty
                ? words.holdsUntil(say(until))
                : "\(words.holdsUntil(say(until))) \(words.restWaitsFor(names(silent)))"
        case .declined: words.declinedBy(names(who(said: .declines)))
        case .withdrawn: words.withdrawnBy(names(who(said: .withdraws)))
        case .ended(let day): words.endedOn(say(day))
        case .calledOff: words.calledOff
        }
    }

    /// When the receiver sees it, as long as it is a question; or why not yet, when it holds.
    var opening: String? {
        switch state {
        case .waiting: isReleased ? words.openedAll : words.openedByHand
        case .holds where isReleased: shown == reach.areas ? nil : words.notAllShared
        case .holds: words.openedByHand
        case .declined, .withdrawn, .ended, .calledOff: nil
        }
    }

    /// Whether anything of it is shared with the receiver.
    var isReleased: Bool {
        releases.contains { release in
            !release.areas.isDisjoint(with: consent.terms.areas)
                && consent.terms.persons.contains(where: release.persons.contains)
        }
    }

    private var releases: [Release] {
        consents.releases.filter {
            $0.receiver == consent.receiver && $0.holds(on: consents.today)
        }
    }

    /// These terms as the parts of a sentence.
    func said(_ terms: ConsentTerms) -> ReleaseWords {
        ReleaseWords(
            receiver: receiver,
            whom: terms.wholeFamily ? texts.team.wholeFamily : names(terms.persons),
            areas: AreaList(areas: terms.areas, texts: texts).words, until: say(terms.until))
    }

    /// Members by name, the eldest first.
    func names(_ persons: Set<PersonID>) -> String {
        texts.team.list(
            consents.members.filter { persons.contains($0.id) }.map(\.name.text))
    }

    private func namesOrYou(_ persons: Set<PersonID>) -> String {
        guard let reader = consents.reader, persons.contains(reader) else {
            return names(persons)
        }
        let others = consents.members.filter { persons.contains($0.id) && $0.id != reader }
        return texts.team.list(others.map(\.name.text) + [words.fromYou])
    }

    /// Whether the sentence itself tells all: it holds, and waits for nobody.
    var isPlain: Bool {
        if case .holds(_, let silent) = state { silent.isEmpty } else { false }
    }

    func say(_ day: Day) -> String { texts.days.say(day, on: consents.today) }

    /// The parts of life that are open; those that were asked for while nothing is.
    var areas: Set<LifeArea> {
        let open = shown.values.reduce(into: Set<LifeArea>()) { $0.formUnion($1) }
        return open.isEmpty ? consent.terms.areas : open
    }

    /// What the receiver is shown of what was said yes to; all of that while nothing is shared.
    private var shown: [PersonID: Set<LifeArea>] {
        let open = reach.areas
        guard isReleased else { return open }
        return open.reduce(into: [:]) { shown, part in
            let releases = releases.filter { $0.persons.contains(part.key) }
            let areas = part.value.filter { area in
                releases.contains { $0.areas.contains(area) }
            }
            if !areas.isEmpty { shown[part.key] = areas }
        }
    }

    /// Whether what the family has in common is shown too.
    private var showsCommon: Bool {
        !isReleased || releases.contains { $0.persons == .all }
    }

    private var reach: ConsentReach {
        ConsentReach(of: [consent], holders: consents.holders, on: consents.today)
    }

    /// What is open, for each group of members who have the same areas open.
    private func open(until: Day) -> [ReleaseWords] {
        let (shown, common) = (shown, showsCommon ? reach.common : [])
        let groups = Dictionary(grouping: shown.keys.sorted()) { shown[$0] ?? [] }
        let sorted = groups.sorted { $0.value.lexicographicallyPrecedes($1.value) }
        return sorted.map { areas, persons in
            said(
                ConsentTerms(
                    persons: Set(persons),
                    wholeFamily: groups.count == 1 && areas.isSubset(of: common), areas: areas,
                    until: until))
        }
    }

    private func who(said decision: ConsentAnswer.Decision) -> Set<PersonID> {
        consents.holders.holders(of: consent.terms).filter {
            consent.answer(of: $0)?.decision == decision
        }
    }
}
