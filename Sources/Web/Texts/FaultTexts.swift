import Domain

/// What is said when something went wrong: what happened, that nothing is lost, what to do.
struct FaultTexts: Sendable {
    let title: String
    let goHome: String
    let tryAgain: String
    let blank: String
    let tooLong: @Sendable (Int) -> String
    let noDay: String
    let noSuchDay: String
    let inTheFuture: String
    let beforeBirth: String
    let tooLongAgo: String
    let endsBeforeStart: String
    let noChoice: String
    let noNumber: String
    let sameMember: String
    let notActive: String
    let alreadySo: String
    let beforeStart: String
    let nothingToAgreeOn: String
    let nobodyAgrees: String
    let notHere: String
    let notHereMore: String
    let stale: String
    let staleMore: String
    let crossSite: String
    let crossSiteMore: String
    let tooBig: String
    let tooBigMore: String
    let tooMany: String
    let tooManyMore: @Sendable (Int) -> String
    let badRequest: String
    let badRequestMore: String
    let ours: String
    let oursMore: @Sendable (String) -> String
    let away: String
    let awayLook: @Sendable (String) -> String
    let awayChange: @Sendable (String) -> String
    let notKnown: String
    let notKnownMore: @Sendable (String) -> String

    func words(_ fault: WordsFault) -> String {
        switch fault {
        case .blank: blank
        case .tooLong(let most): tooLong(most)
        }
    }

    func day(_ fault: DayFault) -> String {
        switch fault {
        case .inTheFuture: inTheFuture
        case .beforeBirth: beforeBirth
        case .tooLongAgo: tooLongAgo
        case .endsBeforeStart: endsBeforeStart
        }
    }

    func plan(_ fault: PlanFault) -> String {
        switch fault {
        case .notActive: notActive
        case .alreadySo: alreadySo
        case .beforeStart: beforeStart
        case .nothingToAgreeOn: nothingToAgreeOn
        case .nobodyAgrees: nobodyAgrees
        }
    }
}
