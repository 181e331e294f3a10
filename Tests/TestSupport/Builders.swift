import Domain
import Instruments
import UseCases

// Builders name only what matters to a test; the rest is ordinary.

package func aFamily(
    _ id: FamilyID = anID(), in municipality: MunicipalityID = anID(),
    coordinator: AccountID = anID(), called name: String = "Familien i Solbakken",
    phase: FamilyPhase = .baseline, enrolled day: Day = .testToday
) -> Family {
    Family(
        id: id, municipality: municipality, coordinator: coordinator,
        chosenName: Name(trusted: name), phase: phase,
        enrolment: Enrolment(
            on: day, reason: Words(trusted: "Vi trenger noen som ser helheten"),
            referredBy: .school))
}

package func aPerson(
    _ id: PersonID = anID(), name: String = "Amina", born: Day = .testToday.adding(days: -14_000),
    gender: Gender = .woman, number: NationalNumber? = nil
) -> Person {
    Person(
        id: id, name: Name(trusted: name), born: born, gender: gender, nationalNumber: number)
}

/// An invented number (month +80) with right check digits; another one after each count.
package func aNationalNumber(after count: Int = 0) -> NationalNumber? {
    (0..<100_000).lazy.compactMap { NationalNumber("018590" + padded($0)) }
        .dropFirst(count).first
}

private func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: 5 - digits.count) + digits
}

package func aRelation(
    from: PersonID, to: PersonID, _ nature: RelationNature = .parentWithResponsibility
) -> Relation {
    Relation(id: anID(), from: from, to: to, nature: nature)
}

package func aHome(_ name: String = "Hos mamma") -> Home {
    Home(id: anID(), name: Name(trusted: name))
}

package func aResidence(
    of person: PersonID, in home: HomeID, until: Day? = nil, _ share: ResidenceShare = .half
) -> Residence {
    Residence(
        id: anID(), person: person, home: home, from: .testToday.adding(days: -400),
        until: until, share: share)
}

package func aRelease(
    to receiver: Receiver, persons: Reach<PersonID> = .all, areas: Set<LifeArea> = [.learning],
    takenBack: Said? = nil
) -> Release {
    Release(
        id: anID(), receiver: receiver, persons: persons, areas: areas,
        purpose: Words(trusted: "For samtalen med skolen"), from: .testToday,
        until: .testToday.adding(days: 90), takenBack: takenBack)
}

/// All that is about these members, to which each of them said yes.
package func aConsent(
    to receiver: Receiver, from members: [PersonID], for days: Int = 365
) -> Consent {
    let terms = ConsentTerms(
        persons: Set(members), wholeFamily: true, areas: Set(LifeArea.allCases),
        until: .testToday.adding(days: days))
    return Consent(
        id: anID(), receiver: receiver, terms: terms, purpose: Words(trusted: "Så vi samarbeider"),
        asked: someSaid(), from: .testToday.adding(days: -1),
        answers: members.map {
            ConsentAnswer(
                holder: $0, decision: .gives(terms), said: Said(by: .person($0), at: .testNow))
        })
}

package func aSheet(
    of consent: ConsentID, about members: Set<PersonID>, length: Int = 200
) -> Sheet {
    let start = Array("%PDF-1.4 hemmelig".utf8)
    return Sheet(
        id: anID(), consent: consent, subject: .members(members), sort: .pdf,
        bytes: start + Array(repeating: 0x20, count: length - start.count), said: someSaid())
}

package func aMapping(by account: AccountID = anID()) -> Mapping {
    Mapping(id: anID(), startedOn: .testToday, startedBy: account)
}

package func aResponse(
    in mapping: MappingID, about person: PersonID,
    answers: Answers = Answers(["1": .value(2), "2": .declined], words: ["1": "Dårlig søvn"]),
    results: [ScoreResult] = []
) -> Response {
    Response(
        id: anID(), mapping: mapping, person: person, informant: .person(person),
        instrument: "phq9", instrumentVersion: "PHQ-9", lifeArea: .mind, answers: answers,
        results: results, answeredAt: .testNow)
}

package func anAlert(in mapping: MappingID, about person: PersonID) -> SafetyAlert {
    SafetyAlert(
        id: anID(), person: person, mapping: mapping, reason: .selfHarm, raisedAt: .testNow)
}

/// The questionnaires that ship with the product, without anything a municipality decided.
package func shippedQuestionnaires() throws -> Questionnaires {
    Questionnaires(catalog: try Catalog.shipped())
}
