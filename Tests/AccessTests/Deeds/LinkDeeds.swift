import Domain
import Instruments
import TestSupport
import UseCases

/// One-time links: sent, used, used up, called back, come too late; and what weighs on a family.
extension Stage {
    /// Somebody to whom a link was sent, as the model knows it.
    struct SentLink {
        let id: AnswerLinkID
        let household: String
        let round: MappingID
        let person: String
        let secret: String
        /// The last day it opens, counted from 1970.
        let until: Int
        var isOver = false
    }

    func sendLink() async throws {
        guard let home = anyHousehold(), let round = rounds[home.id],
            let person = anyMember(of: home.id), town.age(of: person) >= 7,
            let reader = coordinatorOrAnyone(home.id)
        else { return }
        let id = AnswerLinkID(trusted: newID())
        let until = today.adding(days: dice.number(0...30))
        let deed = Deed(
            reader: reader, household: home.id, act: .sendLink,
            what: "\(name(reader.id)) sends \(name(person)) a link until \(until.text)",
            isAllowed: town.isCoordinator(reader, of: home.id), writes: [id.text])
        let draft = SendLink.Draft(
            id: id, mapping: round.id, person: PersonID(trusted: person), voice: .own,
            answerer: nil, service: nil, until: until)
        let done = try await attempt(deed) { files, family, caller in
            try await SendLink(files)(draft, in: family, by: caller)
        }
        guard done, let caller = callers[reader.id] else { return }
        add(
            Town.Thing(
                id: id.text, household: home.id, sort: .link, about: .one(person),
                author: reader.id))
        town.settleLines()
        let shown = try await SeeLink(files)(id, in: FamilyID(trusted: home.id), by: caller)
        log(.seeMapping, reader, home.id)
        links.append(
            SentLink(
                id: id, household: home.id, round: round.id, person: person,
                secret: shown.secret, until: until.number))
    }

    /// Who holds the secret, whoever that is, answers one form about one member.
    func useLink() async throws {
        guard let place = dice.pick(Array(links.indices)) else { return }
        let link = links[place]
        let isSmall = town.age(of: link.person) < 12
        let sheet = isSmall ? "life-areas-child" : "life-areas"
        let key = "\(link.person) \(sheet)"
        let isOpen = !link.isOver && town.today <= link.until
        guard
            rounds[link.household]?.id != link.round
                || rounds[link.household]?.answered[key] == nil || !isOpen
        else { return try await lookWithLink(link) }
        guard rounds[link.household]?.id == link.round || !isOpen else { return }
        let id = newID()
        let word = newWord(for: id, in: link.household)
        let deed = Deed(
            reader: holder(of: link), household: link.household, act: .answerByLink,
            what: "somebody with a link answers \(sheet) for \(name(link.person)) (\(word.text))",
            isAllowed: isOpen, writes: [id])
        let draft = AnsweredDraft(
            id: ResponseID(trusted: id), instrument: InstrumentID(rawValue: sheet),
            answers: Answers(["home": .value(1)], words: ["home": word.text]), edition: nil,
            alert: AlertID(trusted: newID()))
        let done = try await attempt(deed) { files, _, _ in
            _ = try await AnswerByLink(files, self.questionnaires)(draft, by: link.secret)
        }
        guard done else { return town.forget(word) }
        rounds[link.household]?.answered[key] = id
        add(
            Town.Thing(
                id: id, household: link.household, sort: .answers, about: .one(link.person),
                author: link.person), saying: word)
    }

    /// Whoever holds the secret sees no word that anybody wrote; nor does the link open any page.
    private func lookWithLink(_ link: SentLink) async throws {
        let seen = try await AnswerByLink(files, questionnaires).open(link.secret)
        town.lines.append(
            Town.Line(
                at: town.now, household: link.household, account: link.id.text,
                act: Act.seeByLink.rawValue, writes: [link.id.text]))
        // What is sealed can hold any letters.
        let shown = seen.sheets.reduce("\(seen)") { text, sheet in
            text.replacing(sheet.visit.sealed, with: "")
                .replacing(sheet.visit.sealedForSame, with: "")
        }
        guard Found(in: shown).numbers.isEmpty else {
            throw WrongAnswer(what: "a link showed what somebody wrote")
        }
        guard let look = dice.pick(Look.allCases), let caller = callers[link.id.text] else {
            return
        }
        do {
            _ = try await look.sight(
                files, questionnaires, FamilyID(trusted: link.household), by: caller, kept: nil)
            throw WrongAnswer(what: "\(look) was shown to who holds a link")
        } catch is Refused {
            tally.count("look with a link", isDone: true)
        }
    }

    /// The answers are sent, or the coordinator thinks better of it.
    func endLink() async throws {
        guard let place = dice.pick(Array(links.indices)) else { return }
        let link = links[place]
        let isOpen = !link.isOver && town.today <= link.until
        if dice.once(in: 2) {
            let isNewest = rounds[link.household]?.id == link.round
            let deed = Deed(
                reader: holder(of: link), household: link.household, act: .answerByLink,
                what: "the answers of \(name(link.person)) are sent",
                isAllowed: isOpen && isNewest,
                writes: [link.id.text])
            let done = try await attempt(deed) { files, _, _ in
                try await AnswerByLink(files, self.questionnaires).finish(link.secret)
            }
            links[place].isOver = links[place].isOver || done
            return
        }
        guard !link.isOver, let reader = coordinatorOrAnyone(link.household) else { return }
        let deed = Deed(
            reader: reader, household: link.household, act: .callBackLink,
            what: "\(name(reader.id)) calls a link back",
            isAllowed: town.isCoordinator(reader, of: link.household), writes: [link.id.text])
        links[place].isOver = try await attempt(deed) { files, family, caller in
            try await CallBackLink(files)(link.id, edition: 1, in: family, by: caller)
        }
    }

    /// The link itself as one who does something; it signs in nowhere.
    private func holder(of link: SentLink) -> Town.Reader {
        callers[link.id.text] = Caller(
            account: AccountID(trusted: link.id.text), role: .guest,
            municipality: vault.municipality.id, family: FamilyID(trusted: link.household))
        return Town.Reader(
            id: link.id.text, role: .other, municipality: vault.municipality.id.text)
    }
}
