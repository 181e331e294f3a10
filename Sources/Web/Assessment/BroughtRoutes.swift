import Domain
import HTML
import Hummingbird
import Instruments
import UseCases

/// GET  /catalogue/import         what was brought, and the form to bring more
/// POST /catalogue/import         looks through a file, and keeps nothing
/// POST /catalogue/import/keep    keeps what was looked through
struct BroughtRoutes {
    /// The file, and the fields around it.
    static let most = ImportBounds.bytes + 64 * 1024

    /// Whether this is one of the addresses that take a file.
    static func takes(_ path: String) -> Bool {
        path == Paths.bring.text || path == Paths.keepBrought.text
    }

    let files: MunicipalFiles
    let questionnaires: Questionnaires

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("catalogue/import", use: show)
        group.post("catalogue/import", use: lookThrough)
        group.post("catalogue/import/keep", use: keep)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let brought = try await SeeBrought(files)(by: context.caller)
        let page = BroughtPage(
            brought: brought, catalog: questionnaires.catalog, form: .blank,
            isSaved: SavedNotice.isIn(request), context: context)
        return Reply.page(page.page)
    }

    private func lookThrough(
        _ request: Request, _ context: SignedInContext
    ) async throws -> Response {
        let sent = try await sent(request, context)
        let brought = try await SeeBrought(files)(by: context.caller)
        var form = FormReader(sent.form, context.texts)
        let pasted = sent.form["brought-text"]
        guard let bytes = sent.files["brought-file"] ?? (pasted.isEmpty ? nil : Array(pasted.utf8))
        else {
            form.fail("brought-file", context.texts.brought.noFile)
            let page = BroughtPage(
                brought: brought, catalog: questionnaires.catalog, form: form.state,
                isSaved: false, context: context)
            return Reply.page(page.page, status: .unprocessableContent)
        }
        let file = BroughtFile(bytes)
        return preview(
            file, brought, .blank, isPasted: sent.files["brought-file"] == nil,
            status: file.report.form == nil ? .unprocessableContent : .ok,
            context)
    }

    private func keep(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let sent = try await sent(request, context)
        let brought = try await SeeBrought(files)(by: context.caller)
        let file = BroughtFile(Array(sent.form["source"].utf8))
        var reader = FormReader(sent.form, context.texts)
        let use = try reader.use(of: file.report.form, context.texts.brought)
        let safety = try reader.safety(
            in: file.report.form, for: use, by: questionnaires.catalog, context.texts.brought)
        guard let form = file.report.form, let use, reader.faults.isEmpty else {
            return preview(file, brought, reader.state, status: .unprocessableContent, context)
        }
        do {
            let bring = BringQuestionnaire(files, catalog: questionnaires.catalog)
            try await bring(form, for: use, safety: safety, by: context.caller)
        } catch let unfit as BringQuestionnaire.Unfit {
            reader.fail("brought-use", context.texts.brought.unfit)
            return preview(
                file, brought, reader.state, unfit: unfit.faults, status: .unprocessableContent,
                context)
        }
        let kept = ImportedQuestionnaire(form: form, number: 1, use: use)
        return Reply.see(SavedNotice.path(Paths.questionnaire(kept.id)))
    }

    /// Whoever may not bring anything shall not send megabytes.
    private func sent(_ request: Request, _ context: SignedInContext) async throws -> Multipart {
        guard context.account.role == .administrator else { throw Refused() }
        return try await request.multipart(
            upTo: BroughtRoutes.most, longestField: ImportBounds.bytes)
    }

    private func preview(
        _ file: BroughtFile, _ brought: [ImportedQuestionnaire], _ form: FormState,
        unfit: [ImportFault] = [], isPasted: Bool = false, status: HTTPResponse.Status,
        _ context: SignedInContext
    ) -> Response {
        let page = BroughtPreviewPage(
            file: file, isPasted: isPasted, brought: brought, catalog: questionnaires.catalog,
            form: form,
            unfit: unfit, context: context)
        return Reply.page(page.page, status: status)
    }
}
