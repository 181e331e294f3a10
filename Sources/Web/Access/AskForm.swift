import Domain
import HTML
import UseCases

/// What the form asks for, once it is whole.
struct AskDraft {
    let receivers: [Receiver]
    let purpose: Words
    let terms: ConsentTerms
    let opens: Bool
    let keptFrom: Set<PersonID>

    /// One question for each receiver. Its identity follows from the form's and the receiver's, so
    /// that a second press of the button asks nothing twice; its release bears the same.
    func asks(_ form: ConsentID) -> [AskForConsent.Ask] {
        receivers.map { receiver in
            let id = form.text.mixed(with: receiver.text)
            return AskForConsent.Ask(
                id: ConsentID(trusted: id), release: ReleaseID(trusted: id), receiver: receiver,
                terms: terms, purpose: purpose, opens: opens, keptFrom: keptFrom)
        }
    }
}

extension FormReader {
    /// Nil with faults when something must be mended.
    /// - Throws: `Refused` for forged identities.
    mutating func ask(_ consents: Consents, _ words: Texts) throws -> AskDraft? {
        let chosen = fields.all("receivers")
        let receivers = try chosen.map { try Receiver(value: $0).orRefused() }
        if receivers.isEmpty { fail("receivers", words.consent.noReceivers) }
        let purpose = self.words("purpose")
        guard let terms = try askedTerms(consents, words.team) else { return nil }
        let kept = try keptFrom(terms, consents, words.consent)
        guard faults.isEmpty, let purpose else { return nil }
        return AskDraft(
            receivers: receivers, purpose: purpose, terms: terms, opens: fields.has("opens"),
            keptFrom: kept)
    }

    /// Whom and what it is about, until when; nil with faults.
    mutating func askedTerms(_ consents: Consents, _ team: TeamTexts) throws -> ConsentTerms? {
        let chosen = fields.all("persons")
        let isWhole = chosen.contains(SubjectChoices.family)
        let ticked = try chosen.filter { $0 != SubjectChoices.family }
            .map { try PersonID($0).orRefused() }
        let persons = isWhole ? Set(consents.members.map(\.id)) : Set(ticked)
        if persons.isEmpty { fail("persons", team.noPersons) }
        let areas = areas("areas", team)
        let until = releaseEnd("until", today: consents.today, team)
        guard !persons.isEmpty, let areas, let until else { return nil }
        return ConsentTerms(
            persons: persons, wholeFamily: isWhole, areas: areas, until: until)
    }

    /// Who must say yes cannot be kept from it.
    private mutating func keptFrom(
        _ terms: ConsentTerms, _ consents: Consents, _ words: ConsentTexts
    ) throws -> Set<PersonID> {
        guard !fields["kept-from"].isEmpty else { return [] }
        let person: PersonID = try id("kept-from")
        if consents.holders.holders(of: terms).contains(person) {
            fail("kept-from", words.decidesSelf(consents.name(of: person)?.text ?? ""))
        }
        return [person]
    }
}

extension Receiver {
    /// A service or an account, as `service:<id>` or `account:<id>`.
    init?(value: String) {
        let parts = value.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "service":
            guard let id = ServiceID(parts[1]) else { return nil }
            self = .service(id)
        case "account":
            guard let id = AccountID(parts[1]) else { return nil }
            self = .account(id)
        default: return nil
        }
    }

    fileprivate var text: String {
        switch self {
        case .service(let id): id.text
        case .account(let id): id.text
        }
    }
}

extension String {
    /// An identity of two: the time of the first, and the rest of both.
    fileprivate func mixed(with other: String) -> String {
        let mixed = zip(utf8, other.utf8).enumerated().map { place, pair -> Character in
            guard place > 18, let one = Character(Unicode.Scalar(pair.0)).hexDigitValue,
                let two = Character(Unicode.Scalar(pair.1)).hexDigitValue
            else { return Character(Unicode.Scalar(pair.0)) }
            return Character(String(one ^ two, radix: 16))
        }
        return String(mixed)
    }
}
