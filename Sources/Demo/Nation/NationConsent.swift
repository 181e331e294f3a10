import Domain
import UseCases

extension NationTeller {
    /// Most families let one service see a part of one member's plan; some take it back.
    mutating func tellConsent() {
        let at = enrolled.adding(days: 48).at(12, 10)
        guard dice.chance(70), at.day <= left ?? nation.today, let member = settled.members.last,
            let service = town.service(dice.pick([.school, .healthClinic, .nav, .ppt]))
        else { return }
        let until = at.day.aYearOn
        let terms = ConsentTerms(
            persons: [member.id], wholeFamily: false, areas: [.learning, .health], until: until)
        let deciding = household.holders(on: at.day).holders(of: terms).sorted()
        guard !deciding.isEmpty else { return }
        let isTakenBack = dice.chance(10)
        let back = at.day.adding(days: dice.between(30...300)).at(20, 15)
        let gone = isTakenBack && back.day <= nation.today ? back : nil
        settled.consents.append(
            consent(terms, service, deciding, at: at, takenBackAt: gone))
        settled.releases.append(
            Release(
                id: ids.next(at: at), receiver: .service(service), persons: .only([member.id]),
                areas: terms.areas, purpose: NationTeller.purpose, from: at.day,
                until: at.day.adding(days: Release.longest)))
        note(.askForConsent, at: at)
        for _ in deciding { note(.recordConsent, at: at) }
        if let gone { note(.recordConsent, at: gone) }
    }

    private static let purpose = Words(trusted: "Så vi drar i samme retning.")

    private mutating func consent(
        _ terms: ConsentTerms, _ service: ServiceID, _ deciding: [PersonID], at: Instant,
        takenBackAt gone: Instant?
    ) -> Consent {
        var answers = deciding.map { holder in
            ConsentAnswer(
                holder: holder, decision: .gives(terms), said: Said(by: .person(holder), at: at))
        }
        if let gone, let holder = deciding.first {
            answers.append(
                ConsentAnswer(
                    holder: holder, decision: .withdraws,
                    said: Said(by: .person(holder), at: gone)))
        }
        return Consent(
            id: ids.next(at: at), receiver: .service(service), terms: terms,
            purpose: NationTeller.purpose,
            asked: Said(by: coordinator(on: at.day).author, at: at), from: at.day,
            answers: answers)
    }
}
