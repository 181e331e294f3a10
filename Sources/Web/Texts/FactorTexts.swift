import Domain

/// The inventory of what weighs on a family and what carries it.
struct FactorTexts: Sendable {
    let title: String
    let lead: String
    let familyLead: String
    let open: String
    let balance: String
    let summary: @Sendable (_ weighing: Int, _ carrying: Int) -> String
    let weighs: String
    let carries: String
    let empty: String
    let emptyHint: String
    let saidBy: @Sendable (_ about: String, _ name: String, _ day: String) -> String
    /// A code that the municipality's list does not have.
    let unknown: @Sendable (_ code: String) -> String

    // Writing.
    let add: String
    let change: String
    let fromList: String
    let notFromList: String
    let fromListHint: String
    let ownWords: String
    let ownWordsHint: String
    let areaHint: String
    let leaning: String
    let leaningOf: @Sendable (FactorLeaning) -> String
    let saySomething: String
    let ends: String
    let holdsAgain: String
    let ended: String
    let endedOn: @Sendable (_ day: String) -> String

    // The type of family.
    let type: String
    let typeLead: String
    let noType: String
    let saveType: String
}
