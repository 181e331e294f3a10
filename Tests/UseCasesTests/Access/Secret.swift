import Domain

/// A word that was written somewhere in a family's file, and what the model must know about it.
/// Every word that the test writes is unlike all others, so that it is recognised wherever it
/// appears.
struct Secret: Sendable {
    enum Sort: Sendable {
        case familyName, enrolmentReason, personName, plan, matter, answer, alert
        case purpose(ReleaseID)
    }

    let text: String
    let family: FamilyID
    let sort: Sort
    let person: PersonID?
    let area: LifeArea?
    /// Who wrote it.
    let author: AccountID
}
