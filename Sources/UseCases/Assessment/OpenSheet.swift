import Domain
import Instruments

/// Opens one questionnaire about one member in one round, with what is answered already.
package struct OpenSheet: Sendable {
    let files: CaseFiles
    let questionnaires: Questionnaires

    package init(_ files: CaseFiles, _ questionnaires: Questionnaires) {
        self.files = files
        self.questionnaires = questionnaires
    }

    /// - Parameter kept: Which of several teachers' answers the coordinator wants to see.
    /// - Throws: `Refused` also when the questionnaire is not for somebody of that age.
    package func callAsFunction(
        _ place: SheetPlace, of family: FamilyID, by caller: Caller, kept: ResponseID? = nil
    ) async throws -> QuestionSheet {
        try await files.read(family, by: caller, as: .seeMapping) { file in
            try file.sheet(at: place, shown: ShownForm(kept: kept), questionnaires)
        }
    }
}
