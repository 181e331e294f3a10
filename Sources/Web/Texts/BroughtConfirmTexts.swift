import Instruments

/// Before a questionnaire from elsewhere is kept: how it will be, and what it replaces. And what is
/// kept of earlier ones.
struct BroughtConfirmTexts: Sendable {
    let language: String
    let languageHint: String
    let languageMissing: String

    let title: String
    let lead: String
    let keep: String
    let showAgain: String

    // Which question is which.
    let matching: String
    let matchingLead: @Sendable (_ names: String) -> String
    let matchingSame: String
    let matchingFault: @Sendable (_ name: String) -> String
    let matchingTwice: @Sendable (_ name: String) -> String

    // What it replaces.
    let replaces: @Sendable (_ number: Int, _ day: String?) -> String
    let replacesOwn: String
    let replacesWords: String
    let sameAsNow: String
    let added: @Sendable (Int) -> String
    let gone: @Sendable (Int) -> String
    let changed: @Sendable (Int) -> String
    let headChanged: String
    let moved: String
    let name: String
    let nameHint: String
    let nameFault: String

    // Files, and editions.
    let takeOut: String
    let takeOutLead: String
    let fhirHolds: String
    let redcapLacks: String
    let redcapHolds: String
    let download: @Sendable (_ kind: String) -> String
    let editions: String
    let editionsLead: String
    let editionsOfWords: String
    let edition: @Sendable (_ number: Int, _ day: String?) -> String
    let newest: String
    let see: String
}
