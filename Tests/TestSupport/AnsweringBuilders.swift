import Domain
import Instruments
import UseCases

extension AnswerQuestions {
    /// Keeps these answers, however the questionnaire stands.
    @discardableResult
    package func callAsFunction(
        _ sheet: AnsweredSheet, in family: FamilyID, by caller: Caller
    ) async throws -> Answering {
        let form = try await self(at: sheet.place, of: family, by: caller) { _ in
            ((), keep: sheet)
        }
        guard let answering = form.answering else { throw NothingKept() }
        return answering
    }
}

extension AnswerByLink {
    /// Keeps these answers, whatever the link asks.
    @discardableResult
    package func callAsFunction(
        _ draft: AnsweredDraft, by secret: String
    ) async throws -> Answering {
        let form = try await self(by: secret) { _ in ((), keep: draft) }
        guard let answering = form.answering else { throw NothingKept() }
        return answering
    }
}

private struct NothingKept: Error {}
