import Domain
import Instruments
import UseCases

/// The catalogue of questionnaires: what each is, its licence, and what a change must be to count.
struct CatalogueTexts: Sendable {
    let battery: BatteryTexts
    let typology: TypologyTexts

    let title: String
    let lead: String
    let search: String
    let find: String
    let noneFound: String
    let askedNow: String
    let canBeOn: String
    let lacking: String
    let lackingLead: String
    let whom: @Sendable (Audience) -> String
    let minutes: @Sendable (Int) -> String
    let own: String
    let licence: @Sendable (Licence) -> String
    let licenceMeaning: @Sendable (Licence) -> String
    let isAsked: String
    let isNotAsked: String
    /// The day stands there for a licence that begins or ended.
    let hindrance: @Sendable (Hindrance, _ day: String) -> String

    // One questionnaire.
    let facts: String
    let forWhom: String
    let takes: String
    let licenceLabel: String
    let wordsLabel: String
    let language: @Sendable (InstrumentLanguage) -> String
    let unchecked: String
    let noWords: String
    let switching: String
    let switchOn: String
    let switchOff: String
    let switchOffMeans: String
    let cannotSwitchOn: String
    let decided: @Sendable (_ isOn: Bool, _ name: String, _ day: String) -> String
    let questions: String
    let reversed: String
    let scales: String
    let noScales: String
    let rule: @Sendable (ScoringRule) -> String
    let missingLabel: String
    let missing: @Sendable (MissingRule, _ count: Int) -> String
    let rangeLabel: String
    let range: @Sendable (_ low: String, _ high: String) -> String
    let bandsLabel: String
    let normsLabel: String
    let noNorms: String
    let foreign: String
    let sourceLabel: String
    let items: @Sendable (_ numbers: String) -> String
    let itemsLabel: String

    // Licences.
    let attest: String
    let attestLead: String
    let noAttestations: String
    let attestWords: String
    let attestFrom: String
    let attestUntil: String
    let attestUntilHint: String
    let attestPaper: String
    let attestPaperHint: String
    let scan: String
    let scanHint: String
    let attestButton: String
    let attestFault: @Sendable (AttestFault) -> String
    let holds: @Sendable (_ from: String, _ until: String?) -> String
    let said: @Sendable (_ name: String, _ day: String) -> String
    let calledBack: @Sendable (_ name: String, _ day: String) -> String
    let callBack: String
    let callBackMeans: String
    let seePaper: String
    let paperFile: String
    let state: @Sendable (AttestationState) -> String

    // What a change must be.
    let change: String
    let changeLead: String
    let smallest: String
    let smallestHint: String
    let deviation: String
    let deviationHint: String
    let reliability: String
    let reliabilityHint: String
    let source: String
    let sourceHint: String
    let saveRule: String
    let setRule: String
    let keyLabel: String
    let keySays: @Sendable (_ points: String, _ source: String) -> String
    let keyReliability: @Sendable (Reliability, _ number: (Double) -> String) -> String
    let keySaysNothing: String
    let noRule: String
    let ruleNumber: @Sendable (Int) -> String
    let asTheKey: String
    let earlierRules: String
    let noNumber: String
    let changeFault: @Sendable (ChangeRuleFault) -> String
    let somebody: String
}

/// Whether an attestation opens its questionnaire today.
enum AttestationState {
    case holds, later, over, calledBack
}
