import Domain
import HTML
import Hummingbird
import UseCases

/// What is typed in the three forms of a goal's page.
struct GoalForms {
    var change = FormState.blank
    var action = FormState.blank
    var evaluation = FormState.blank
    var isStale = false
    /// A step that cannot be taken.
    var fault: String?

    /// The one that was sent, for the fault summary and the status.
    var sent: FormState { [change, action, evaluation].first { !$0.faults.isEmpty } ?? .blank }
}

/// Answers with a goal's page.
struct GoalReply {
    let files: CaseFiles
    let ids: Identifiers

    func page(
        _ context: SignedInContext, _ forms: GoalForms = GoalForms(), notice: PlanNotice? = nil
    ) async throws -> Response {
        let id: GoalID = try context.id("goal")
        let open = try await SeePlan(files.during(context.visit))(
            context.family, by: context.caller, choosing: true)
        let goal = try open.plan.goals.first { $0.id == id }.orRefused()
        let page = GoalPage(
            goal: goal, open: open, forms: forms, notice: notice, actionID: ids.next(),
            evaluationID: ids.next(), context: context)
        let status = forms.sent.status(isStale: forms.isStale)
        return Reply.page(page.page, status: forms.fault == nil ? status : .unprocessableContent)
    }
}
