import Domain
import UseCases

/// How long what is kept, and erasing a family's file for ever.
struct RetentionTexts: Sendable {
    let title: String
    let lead: String
    let kind: @Sendable (RetentionKind) -> String
    let kindHint: @Sendable (RetentionKind) -> String
    let noRule: String
    let rule: @Sendable (_ length: Int?, RetentionKind, _ from: String, _ source: String) -> String
    let earlier: String
    let set: String
    let setLead: String
    let which: String
    let length: String
    let lengthHint: String
    let source: String
    let sourceHint: String
    let from: String
    let save: String
    let fault: @Sendable (RetentionFault) -> String
    let due: String
    let dueLead: String
    let dueEmpty: String
    let dueFamily: @Sendable (_ code: String, _ day: String) -> String
    let dueRecords: @Sendable (_ count: Int, RetentionKind, _ day: String) -> String

    // Erasing one family.
    let erasures: String
    let erasuresLead: String
    let wishes: String
    let wishesLead: String
    let wishesEmpty: String
    let closed: String
    let erased: String
    let erasedEmpty: String
    let erasedOn: @Sendable (_ code: String, _ day: String) -> String
    let family: @Sendable (_ code: String) -> String
    let look: String
    let isDone: String
    let eraseTitle: @Sendable (_ code: String) -> String
    let grounds: String
    let wishedOn: @Sendable (_ day: String) -> String
    let isDue: String
    let noGround: String
    let goes: String
    let goesWords: [String]
    let stays: String
    let staysWords: [String]
    let uncertain: String
    let uncertainWords: [String]
    let reason: String
    let reasonHint: String
    let code: String
    let codeHint: @Sendable (_ code: String) -> String
    let erase: String
    let erasureFault: @Sendable (ErasureFault) -> String

    // The family's way, for its coordinator.
    let phase: String
    let phaseLead: String
    let phaseLabel: String
    let changePhase: String
    let closedMeans: String
}
