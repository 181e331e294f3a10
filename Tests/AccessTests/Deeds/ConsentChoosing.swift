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
            common: dice.once(in: 2),
            areas: dice.once(in: 3)
                ? dice.some(of: LifeArea.allCases.map(\.rawValue))
                : Set([anyArea().rawValue, anyArea().rawValue, "learning"]),
            until: town.today + dice.number(0...90))
    }

    func anyAnswer(to consent: Town.Consent) -> Town.Consent.Answer {
        let until = town.today + (dice.once(in: 4) ? dice.number(0...5) : dice.number(6...200))
        switch dice.number(below: 8) {
        case 0: return .no
        case 1: return .noMore
        case 2, 3:
            return .yes(
                Town.Terms(
                    persons: dice.some(of: consent.asked.persons.sorted()),
                    common: consent.asked.common && dice.once(in: 2),
                    areas: dice.some(of: consent.asked.areas.sorted()), until: until))
        default:
            var terms = consent.asked
            terms.until = until
            return .yes(terms)
        }
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
