import Domain

/// The municipality's own list of risk and protective factors, and of types of families.
struct TypologyTexts: Sendable {
    let title: String
    let lead: String
    let none: String
    let starter: String
    let starterLead: String
    let starterShown: String
    let takeOver: String
    let leaning: @Sendable (FactorLeaning) -> String
    let leaningLabel: String
    let factors: String
    let noneHere: String
    let change: String
    let familyTypes: String
    let familyTypesLead: String
    let typeName: String
    let typeMeaning: String
    let changeTypes: String
    let factor: @Sendable (Int) -> String
    let type: @Sendable (Int) -> String
    let factorName: String
    let removeHint: String
    let editLead: String
    let more: String
    let save: String
    let edition: @Sendable (_ number: Int, _ name: String, _ day: String) -> String
    let earlier: String
    let isEarlier: String
    let twice: String
    let noMeaning: String
    let tooMany: @Sendable (Int) -> String
    /// A suggestion in our own words: no typology has been published with the research.
    let starterFactor: @Sendable (StarterFactor) -> String
    let starterTypes: [(name: String, meaning: String)]
}
