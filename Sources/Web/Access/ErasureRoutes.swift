import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /privacy/erase           families that may be erased, and those that were
/// GET  /privacy/erase/:family   what would be destroyed, and what stays
/// POST /privacy/erase/:family   erases it for ever
struct ErasureRoutes {
    let files: CaseFiles
    let municipal: MunicipalFiles

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("privacy/erase", use: list)
        group.get("privacy/erase/:family", use: show)
        group.post("privacy/erase/:family", use: erase)
    }

    private func list(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let found = try await SeeErasures(municipal)(by: context.caller)
        let page = ErasuresPage(
            found: found, isDone: SavedNotice.isIn(request), context: context)
        return Reply.page(page.page)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await page(context)
    }

    private func erase(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let reason = form.words("erase-reason")
        let code = form.fields["erase-code"]
        let family = try context.family
        if !family.isCalled(code) {
            form.fail("erase-code", form.retention.erasureFault(.otherCode))
        }
        guard let reason, form.faults.isEmpty else { return try await page(context, form.state) }
        do {
            try await EraseFamily(files)(family, reason: reason, code: code, by: context.caller)
        } catch let fault as ErasureFault {
            form.fail(
                fault == .otherCode ? "erase-code" : "erase-reason",
                form.retention.erasureFault(fault))
            return try await page(context, form.state)
        }
        return Reply.see(SavedNotice.path(Paths.erasures))
    }

    private func page(
        _ context: SignedInContext, _ form: FormState = .blank
    ) async throws -> Response {
        let ground = try await EraseFamily(files).open(context.family, by: context.caller)
        let page = ErasePage(ground: ground, form: form, context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }
}
