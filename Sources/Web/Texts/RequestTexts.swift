import Domain

/// Questions about the log, corrections, wishes to be erased, and their answers.
struct RequestTexts: Sendable {
    let title: String
    let lead: @Sendable (_ toFamily: Bool) -> String
    let empty: @Sendable (_ toFamily: Bool) -> String
    let asked: @Sendable (_ toFamily: Bool) -> String
    let sort: @Sendable (Request.Sort) -> String
    let aboutLog: @Sendable (_ who: String, _ day: String) -> String
    let waits: @Sendable (Request.Addressee) -> String
    let answered: @Sendable (_ who: String, _ day: String) -> String
    let done: String
    let notDone: String
    let staysAsNote: String
    let sent: String
    let answerSent: String

    // Asking
    let ask: String
    let askTitle: String
    let question: String
    let questionHint: String
    let aboutCoordinator: String
    let to: String
    let addressee: @Sendable (Request.Addressee) -> String
    let sendQuestion: String
    let correction: String
    let wrong: String
    let right: String
    let rightIs: @Sendable (String) -> String
    let sendCorrection: String
    let erasure: String
    let erasureLead: String
    let erasureWords: String
    let sendErasure: String
    let isSomethingWrong: String

    // Answering
    let answer: String
    let answerHint: String
    let isDone: String
    let yes: String
    let no: String
    let sendAnswer: String
    let todayWaits: @Sendable (Request.Sort) -> String
    let toAnswer: String

    // Told
    let gotAnswer: @Sendable (_ words: String) -> String
    let readAnswer: String
    let notes: String
    let notesLead: String
}
