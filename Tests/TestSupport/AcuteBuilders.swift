import Domain

package func anEmergency(
    by account: AccountID, at moment: Instant = .testNow, toldLater: String? = nil,
    review: Emergency.Review? = nil
) -> Emergency {
    Emergency(
        id: anID(), account: account, reason: Words(trusted: "Barnet var alene i kveld"),
        from: moment, toldLater: toldLater.map(Words.init(trusted:)), review: review)
}

package func aRequest(
    from asker: PersonID, _ sort: Request.Sort = .correction,
    to addressee: Request.Addressee = .coordinator, answer: Request.Answer? = nil
) -> Request {
    Request(
        id: anID(), asker: asker, sort: sort, to: addressee,
        words: Words(trusted: "Jonas går i fjerde klasse"), at: .testNow, answer: answer)
}

package func aReportNote(about person: PersonID, by account: AccountID) -> ReportNote {
    ReportNote(
        id: anID(), persons: [person], madeOn: .testToday,
        words: Words(trusted: "Ringte vakta først"), said: Said(by: .account(account), at: .testNow)
    )
}

extension Account {
    /// The same person, entrusted with something.
    package func with(_ rights: Set<Right>) -> Account {
        Account(
            id: id, municipality: municipality, role: role, name: name, service: service,
            family: family, person: person, language: language, rights: rights)
    }
}
