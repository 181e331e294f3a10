/// What is said when an answer tells that somebody may harm themself.
struct SafetyTexts: Sendable {
    let thankYou: String
    let thankYouForChild: String
    let forCoordinator: @Sendable (_ name: String) -> String
    let youAreNotAlone: String
    /// Said only where it is so.
    let coordinatorIsTold: String
    let selfSteps: [String]
    let stayWithChild: String
    let childSteps: [String]
    let actToday: String
    let coordinatorSteps: [String]
    let whoToCall: String
    let freeToCall: String
    let name: @Sendable (HelpLine.Kind) -> String
    let about: @Sendable (HelpLine.Kind) -> String
    let call: @Sendable (_ number: String) -> String
    let writeWhatYouDid: String
}
