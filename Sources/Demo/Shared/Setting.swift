import Domain

/// Where a story takes place: which family of the town, who helps it, and on what day it is told.
struct Setting: Sendable {
    let directory: TownDirectory
    let index: Int
    let today: Day

    /// Every coordinator has eight families.
    static let familiesInCircle = 8

    var circle: Int { index / Setting.familiesInCircle }
    var place: Int { index % Setting.familiesInCircle }
    var isFirst: Bool { index == 0 }
    var situation: Situation { Situation.all[index % Situation.all.count] }
    var coordinator: Caller { caller(.coordinator) }

    func caller(_ post: Post) -> Caller { directory.account(post, circle: circle).caller }

    /// Who does something in this family; nil if that member is not in it.
    func responsible(_ doer: Doer, in household: Household) -> Responsible? {
        if let slot = doer.slot { return household.person(slot).map(Responsible.person) }
        if let trade = doer.trade(circle: circle) { return .service(directory.service(trade)) }
        let isVolunteer = if case .volunteer = doer { true } else { false }
        return .account(caller(isVolunteer ? .volunteer : .coordinator).account)
    }
}
