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

    /// - Throws: `AnswersFault`, `Refused`; `RoundIsOver`, and then an alarming answer is told.
    package func callAsFunction(
        _ sheet: AnsweredSheet, in family: FamilyID, by caller: Caller
    ) async throws -> Answering {
        do {
            return try await keep(sheet, in: family, by: caller)
        } catch is RoundIsOver {
            throw try await tell(sheet, in: family, by: caller)
        }
    }

    private func keep(
        _ sheet: AnsweredSheet, in family: FamilyID, by caller: Caller
    ) async throws -> Answering {
        try await files.change(family, by: caller, as: .answerQuestions) { file in
            try requireOpen(sheet.mapping, in: file)
            return try SheetKeeper(file: file, catalogue: questionnaires.here(file)).keep(sheet)
        }
    }

    /// A finished round stays as it was answered, but for what the coordinator corrects.
    private func requireOpen(_ mapping: MappingID, in file: CaseFile) throws {
        _ = try file.mappings.find(mapping)
        let newest = try file.mappings.all().last?.id
        guard file.caller.role == .coordinator || newest == mapping else {
            throw RoundIsOver(reasons: [])
        }
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

/// Why answers cannot be kept as they are.
package enum AnswersFault: Error, Equatable {
    case blank
    case impossible([AnswerFault])
}
