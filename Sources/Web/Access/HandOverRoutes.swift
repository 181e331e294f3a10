import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /families/:family/hand-over     what happens, and to whom
/// POST /families/:family/hand-over     hands the family over, and goes back to the day
struct HandOverRoutes {
    let files: CaseFiles

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("families/:family/hand-over") { _, context in
            try await page(context, .blank)
        }
        group.post("families/:family/hand-over", use: handOver)
    }

    private func page(_ context: SignedInContext, _ form: FormState) async throws -> Response {
        let choices = try await HandOver(files).open(context.family, by: context.caller)
        let page = HandOverPage(choices: choices, form: form, context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }

    private func handOver(
        _ request: HummingbirdRequest, _ context: SignedInContext
    ) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        guard !form.fields["coordinator"].isEmpty else {
            form.fail("coordinator", context.texts.faults.noChoice)
            return try await page(context, form.state)
        }
        try await HandOver(files)(
            context.family, to: form.id("coordinator"), edition: form.edition(),
            by: context.caller)
        return Reply.see(HandOverPage.done)
    }
}
