import Domain

/// What is asked together in a round: batteries of questionnaires.
struct BatteryTexts: Sendable {
    let title: String
    let lead: String
    let new: String
    let newLead: String
    let emptyPlace: String
    let emptyPlaces: @Sendable (Int) -> String
    let emptyOf: @Sendable (_ empty: Int, _ all: Int) -> String
    let emptyPlacesMean: String
    let notInCatalogue: String
    /// What a shipped battery is called in this language.
    let shippedName: @Sendable (BatteryID) -> String?
    let edition: @Sendable (Int) -> String
    let offered: String
    let withdrawn: String
    let offer: String
    let withdraw: String
    let withdrawMeans: String
    let lines: @Sendable (Int) -> String
    let whatIsAsked: String
    let questionnaire: String
    let whom: String
    let band: @Sendable (AgeBand) -> String
    let who: String
    let voice: @Sendable (Voice) -> String
    let rounds: String
    let everyRound: String
    let roundsSaid: @Sendable (_ numbers: String) -> String
    let when: String
    let rhythm: @Sendable (_ window: Int, _ reminder: Int, _ months: Int?) -> String
    let change: String
    let changeLead: String
    let earlier: String

    // The form.
    let name: String
    let window: String
    let windowHint: String
    let reminder: String
    let reminderHint: String
    let months: String
    let monthsHint: String
    let line: @Sendable (Int) -> String
    let none: String
    let adults: String
    let everybody: String
    let ages: String
    let from: String
    let to: String
    let roundsHint: String
    let moreLines: String
    let linesHint: String
    let save: String
    let fault: @Sendable (BatteryFault) -> String
    let noAge: String
    let noRounds: String
    let isOffered: String
}
