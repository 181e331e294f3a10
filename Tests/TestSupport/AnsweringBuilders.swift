import Domain
import Instruments
import UseCases

extension AnswerQuestions {
    /// Keeps these answers, however the questionnaire stands.
    /// - Parameter number: By which key the form was shown.
    @discardableResult
    package func callAsFunction(
        _ sheet: AnsweredSheet, number: Int? = nil, in family: FamilyID, by caller: Caller
    ) async throws -> Answering {
        let shown = ShownForm(kept: sheet.id, number: number)
        let form = try await self(at: sheet.place, shown: shown, of: family, by: caller) { _ in
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
        let shown = [draft.instrument: ShownForm(kept: draft.id)]
        let form = try await self(by: secret, shown: shown) { _ in ((), keep: draft) }
        guard let answering = form.answering else { throw NothingKept() }
        return answering
    }
}

private struct NothingKept: Error {}
