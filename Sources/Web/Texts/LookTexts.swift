import Domain
import UseCases

/// The log across families, for who looks after privacy: numbers, odd looks, the download.
struct LookTexts: Sendable {
    let title: String
    let lead: String
    let places: String
    let period: @Sendable (LogPeriod) -> String
    let odd: String
    let oddLead: String
    let oddEmpty: String
    let rule: @Sendable (OddLookRule) -> String
    /// Why it is listed, with the limits that the program uses.
    let why: @Sendable (OddLookRule, OddLookLimits) -> String
    let found: @Sendable (OddLook) -> String
    let families: @Sendable (_ codes: [String]) -> String
    let more: @Sendable (Int) -> String
    let memberOfFamily: @Sendable (_ role: String) -> String
    let lookInto: String
    let lookIntoLabel: String
    let lookIntoHint: String
    let note: String
    let noted: @Sendable (_ name: String, _ day: String, _ words: String) -> String
    let numbers: String
    let numbersLead: String
    let numbersEmpty: String
    let from: String
    let role: String
    let looks: String
    let changes: String
    let refusals: String
    let export: String
    let exportLead: String
    let download: String
    let meaning: [String]
}
