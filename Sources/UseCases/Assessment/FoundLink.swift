import Domain

/// Where a one-time link leads. Nothing of it is ever shown.
package struct FoundLink: Sendable {
    package let family: FamilyID
    package let link: AnswerLinkID
    package let municipality: MunicipalityID
    /// The last day it opens, as it lies in the clear.
    package let until: Day

    package init(
        family: FamilyID, link: AnswerLinkID, municipality: MunicipalityID, until: Day
    ) {
        self.until = until
        self.family = family
        self.link = link
        self.municipality = municipality
    }

    /// Who holds the link, as the door knows them: its account is the link itself.
    package var caller: Caller {
        Caller(
            account: AccountID(trusted: link.text), role: .guest, municipality: municipality,
            family: family)
    }
}
