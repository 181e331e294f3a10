import Instruments
import UseCases

/// What answers show: whose voice it is, voices side by side, change, and norms.
struct ResultTexts: Sendable {
    /// The name of the parent stands there where it is known.
    let teller: @Sendable (_ teller: Teller, _ name: String?) -> String
    /// The head of a voice's column: "Ida, 3. mai".
    let voice: @Sendable (_ who: String, _ day: String) -> String
    let aParent: String
    let theSchool: String

    // Side by side.
    let voices: String
    let voicesLead: String
    let about: @Sendable (_ name: String, _ questionnaire: String) -> String
    let lifeAreas: String
    let scale: String
    let picture: String
    let compared: String
    let alike: String
    let unlike: String
    let cannotCompare: String
    let seeUnlike: @Sendable (_ scales: [String]) -> String
    let seeAlike: String

    // One's own results.
    /// - on: the day the answers are from, where newer ones are asked for; nil for the newest.
    let means: @Sendable (_ leaning: Leaning, _ on: String?) -> String
    let theNumber: String
    let wholeCredit: String
    /// The word that words of a band end with, and what stands before words from then.
    let now: String
    let then: String
    let notAsked: String
    let faces: String
    /// "Plager i hverdagen: Mange plager nå".
    let finding: @Sendable (_ scale: String, _ words: String) -> String

    // Change.
    let changed: @Sendable (_ verdict: Change.Verdict, _ isReliable: Bool?) -> String
    let withinError: String
    let moreThanChance: String
    let wordsChange: String
    let changeSinceLast: String
    let points: @Sendable (_ signed: String) -> String
    let index: @Sendable (_ index: String, _ isReliable: Bool, _ source: String) -> String

    // Where a number comes from.
    let atLeast: String
    let needed: @Sendable (_ needed: Int, _ of: Int) -> String
    let population: @Sendable (_ country: String, _ year: Int, _ sex: String?) -> String
    /// "18–80 år"; without an oldest, "18 år og eldre".
    let ages: @Sendable (_ from: Int, _ to: Int?) -> String
    let agesNotSaid: String
    /// The limits between the words of a scale, where they come from another country's people.
    let limits: String
    let foreignLimitsIn: @Sendable (_ country: String) -> String

    // The way to the inventory.
    let factors: FactorTexts
    /// From a finding to the plan.
    let findings: FindingTexts
}
