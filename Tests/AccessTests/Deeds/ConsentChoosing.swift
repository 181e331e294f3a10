import Domain
import UseCases

/// What may be asked and answered, and how the program says it.
extension Stage {
    func anyReceiver() -> Receiver {
        switch dice.number(below: 4) {
        case 0, 1: .service(vault.school.id)
        case 2: .service(secondService.id)
        default: .account(vault.volunteer.id)
        }
    }

    /// Mostly about few, so that something comes of it.
    func anyTerms(_ home: Town.Household) -> Town.Terms {
        let members = home.members.map(\.id)
        let one = Set([dice.pick(members)].compactMap(\.self))
        return Town.Terms(
            persons: dice.once(in: 2) ? one : dice.some(of: members),
            common: !dice.once(in: 3),
            areas: dice.once(in: 3)
                ? dice.some(of: LifeArea.allCases.map(\.rawValue))
                : Set([anyArea().rawValue, anyArea().rawValue, "learning"]),
            until: town.today + dice.number(0...90))
    }

    /// Mostly one who has not answered yet, so that all come to answer.
    func anyDecider(in consent: Town.Consent) -> String? {
        let all = town.deciders(in: consent).sorted()
        let silent = all.filter { consent.answers[$0] == nil }
        return dice.pick(silent.isEmpty || dice.once(in: 3) ? all : silent)
    }

    /// Mostly yes; often less than was asked, in one way or another.
    func anyAnswer(to consent: Town.Consent) -> Town.Consent.Answer {
        var terms = consent.asked
        terms.until = town.today + (dice.once(in: 4) ? dice.number(0...5) : dice.number(6...200))
        switch dice.number(below: 12) {
        case 0: return .no
        case 1: return .noMore
        case 2: terms.persons = dice.some(of: terms.persons.sorted())
        case 3: terms.areas = dice.some(of: terms.areas.sorted())
        case 4, 5: terms.common = false
        default: break
        }
        return .yes(terms)
    }

    /// What might be shown: mostly something of what was asked for.
    func anyOffer(_ home: Town.Household) -> (Receiver, Town.Terms) {
        let asked = town.consents.values.filter { $0.household == home.id && !$0.isCalledOff }
        guard !dice.once(in: 5), let consent = dice.pick(asked.sorted { $0.id < $1.id }) else {
            return (anyReceiver(), anyTerms(home))
        }
        var terms = consent.asked
        terms.areas = dice.some(of: terms.areas.sorted())
        if dice.once(in: 2) { terms.areas.insert(anyArea().rawValue) }
        terms.until = town.today + (dice.once(in: 2) ? dice.number(0...5) : dice.number(6...90))
        return (receiver(consent.receiver), terms)
    }

    private func receiver(_ id: String) -> Receiver {
        [vault.school.id.text, secondService.id.text].contains(id)
            ? .service(ServiceID(trusted: id)) : .account(AccountID(trusted: id))
    }

    func real(_ terms: Town.Terms) -> ConsentTerms {
        ConsentTerms(
            persons: Set(terms.persons.map(PersonID.init(trusted:))), wholeFamily: terms.common,
            areas: Set(terms.areas.compactMap(LifeArea.init)), until: Day(number: terms.until))
    }

    func real(_ answer: Town.Consent.Answer) -> ConsentAnswer.Decision {
        switch answer {
        case .yes(let terms): .gives(real(terms))
        case .no: .declines
        case .noMore: .withdraws
        }
    }

    func text(_ receiver: Receiver) -> String {
        switch receiver {
        case .service(let id): id.text
        case .account(let id): id.text
        }
    }

    func say(_ terms: Town.Terms) -> String {
        let who = terms.persons.map(name).sorted().joined(separator: " and ")
        let common = terms.common ? " and what they have in common" : ""
        let areas = terms.areas.sorted().joined(separator: ", ")
        return "\(who)\(common) in \(areas) until day \(terms.until)"
    }

    func say(_ answer: Town.Consent.Answer) -> String {
        switch answer {
        case .yes(let terms): "yes (\(say(terms)))"
        case .no: "no"
        case .noMore: "no more"
        }
    }

    /// Remembers what is shown to whom.
    func add(_ release: Town.Release, _ word: Town.Word) {
        town.releases[release.id] = release
        add(
            Town.Thing(
                id: release.id, household: release.household, sort: .release,
                about: release.persons.map(Town.About.some) ?? .all), saying: word)
    }
}
