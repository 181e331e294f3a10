/// Who lived where, and when. A child with shared custody has two at the same time.
package struct Residence: CaseItem, Equatable {
    package static let kind = ContentKind.household

    package let id: ResidenceID
    package let person: PersonID
    package let home: HomeID
    package let from: Day
    package var until: Day?
    package var share: ResidenceShare
    package var edition: Int

    package init(
        id: ResidenceID, person: PersonID, home: HomeID, from: Day, until: Day? = nil,
        share: ResidenceShare, edition: Int = 1
    ) {
        self.id = id
        self.person = person
        self.home = home
        self.from = from
        self.until = until
        self.share = share
        self.edition = edition
    }

    package var subject: Subject { .family }
    package var area: LifeArea? { nil }
    package var hangsOn: [String] { [home.text] }

    package func holds(on day: Day) -> Bool {
        from <= day && until.map { day <= $0 } ?? true
    }
}

/// How much of the time.
package enum ResidenceShare: String, CaseIterable, Sendable {
    case always, half, weekends
}
