import Domain
import HTML
import Hummingbird
import Instruments
import UseCases

/// GET  /catalogue/import         what was brought, and the form to bring more
/// POST /catalogue/import         looks through a file, and keeps nothing
/// POST /catalogue/import/keep    keeps what was looked through, or shows first what it replaces
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
        let reading = try BroughtReading(
            sent.form, file, beside: brought, questionnaires.catalog, context)
        guard let draft = reading.draft else {
            return preview(
                file, brought, reading.reader.state, status: .unprocessableContent, context)
        }
        if !reading.reader.faults.isEmpty {
            return try confirm(reading, draft, status: .unprocessableContent, context)
        }
        if try reading.mustBeShown(draft) { return try confirm(reading, draft, context) }
        return try await keep(draft, reading, context)
    }

    private func keep(
        _ draft: QuestionnaireDraft, _ reading: BroughtReading, _ context: SignedInContext
    ) async throws -> Response {
        do {
            let bring = BringQuestionnaire(files, catalog: questionnaires.catalog)
            try await bring(draft, by: context.caller)
        } catch let unfit as BringQuestionnaire.Unfit {
            if !draft.use.isOwn {
                return try confirm(reading, draft, status: .unprocessableContent, context)
            }
            var reader = reading.reader
            reader.fail("brought-use", context.texts.brought.unfit)
            return preview(
                reading.file, reading.brought, reader.state, unfit: unfit.faults,
                status: .unprocessableContent, context)
        }
        return Reply.see(SavedNotice.path(Paths.questionnaire(draft.id)))
    }

    private func confirm(
        _ reading: BroughtReading, _ draft: QuestionnaireDraft,
        status: HTTPResponse.Status = .ok, _ context: SignedInContext
    ) throws -> Response {
        let catalog = questionnaires.catalog
        let page = BroughtConfirmPage(
            reading: reading, draft: draft,
            made: try draft.questionnaire(in: catalog, number: 1),
            leftOut: try draft.leftOut(in: catalog), unfit: try draft.faults(in: catalog),
            context: context)
        return Reply.page(page.page, status: status)
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
