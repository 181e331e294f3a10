import Domain
import Instruments

/// Keeps answers to a questionnaire as they are given, counts the scores and raises the alarm that
/// an answer may call for, all in one transaction. One answer at a time or all at once: each
/// question is kept for itself, so that two devices lose nothing to each other.
package struct AnswerQuestions: Sendable {
    let files: CaseFiles
    let questionnaires: Questionnaires

    package init(_ files: CaseFiles, _ questionnaires: Questionnaires) {
        self.files = files
        self.questionnaires = questionnaires
    }

    /// Opens the questionnaire, lets what was sent be read against it as it stands now, and keeps
    /// what was read. Where that is nothing, it was a look, and the log says so.
    /// - Parameter shown: What the form says of itself.
    /// - Parameter read: Pure: others wait to write meanwhile.
    /// - Throws: `AnswersFault`, `Refused`; `RoundIsOver`, and then an alarming answer is told; what
    ///   the reading throws.
    package func callAsFunction<Reading: Sendable>(
        at place: SheetPlace, shown: ShownForm = ShownForm(), of family: FamilyID,
        by caller: Caller,
        _ read: @escaping @Sendable (QuestionSheet) throws -> (Reading, keep: AnsweredSheet?)
    ) async throws -> AnsweredForm<QuestionSheet, Reading> {
        try await files.changeOrLook(
            family, by: caller, as: .answerQuestions, or: .seeMapping
        ) { file -> (Result<AnsweredForm<QuestionSheet, Reading>, RoundIsOver>, isChange: Bool) in
            let open = try file.sheet(at: place, shown: shown, questionnaires)
            let (reading, answered) = try read(open)
            guard let answered else {
                return (.success(AnsweredForm(open, reading)), isChange: false)
            }
            let keeper = SheetKeeper(file: file, open: open)
            guard try isOpen(place.mapping, in: file) else {
                return (.failure(try keeper.tell(answered)), isChange: true)
            }
            let answering = try keeper.keep(answered)
            let now = open.keeping(answering.response)
            return (.success(AnsweredForm(open, reading, answering, now: now)), isChange: true)
        }.get()
    }

    /// A finished round stays as it was answered, but for what the coordinator corrects.
    private func isOpen(_ mapping: MappingID, in file: CaseFile) throws -> Bool {
        if file.caller.role == .coordinator { return true }
        let newest = try file.mappings.all().last
        return newest?.id == mapping && newest?.isEnded == false
    }
}

/// What came of answering.
package struct Answering: Sendable, Equatable {
    /// The answers as they stand now.
    package let response: Response
    /// What the answers call for at once; empty when nothing is alarming.
    package let reasons: [SafetyReason]
    /// The questions that were answered otherwise on another device since the form was opened: the
    /// answers there still stand, and what was typed here was not kept for these alone.
    package let changedElsewhere: [ItemID]
}

/// A form that was sent: the questionnaire it was read against, and what came of it.
package struct AnsweredForm<Sheet: Sendable, Reading: Sendable>: Sendable {
    /// As it stood before.
    package let opened: Sheet
    package let reading: Reading
    /// Nil where nothing was to be kept.
    package let answering: Answering?
    /// As it stands now.
    package let now: Sheet

    init(_ opened: Sheet, _ reading: Reading, _ answering: Answering? = nil, now: Sheet? = nil) {
        self.opened = opened
        self.reading = reading
        self.answering = answering
        self.now = now ?? opened
    }
}

/// Why answers cannot be kept as they are.
package enum AnswersFault: Error, Equatable {
    case blank
    case impossible([AnswerFault])
}
