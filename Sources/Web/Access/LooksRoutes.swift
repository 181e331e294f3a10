import Domain
import HTML
import HTTPTypes
import Hummingbird
import NIOCore
import UseCases

/// GET  /privacy/log          odd looks and numbers; ?days=90 looks further back
/// POST /privacy/log/notes    notes that an odd look was looked into
/// GET  /privacy/log/export   the log as lines of JSON, to be verified elsewhere
struct LooksRoutes {
    let files: MunicipalFiles

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("privacy/log", use: show)
        group.post("privacy/log/notes", use: note)
        group.get("privacy/log/export", use: export)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let days = request.uri.queryParameters.get("days", as: Int.self) ?? 0
        return try await page(
            context, back: LogPeriod(rawValue: days) ?? .month, isSaved: SavedNotice.isIn(request))
    }

    private func note(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let key = OddLook.Key(
            rule: try OddLookRule(rawValue: form.fields["rule"]).orRefused(),
            account: try form.id("account"), day: try Day(form.fields["day"]).orRefused())
        let count = try Int(form.fields["count"]).orRefused()
        let period = Int(form.fields["days"]).flatMap(LogPeriod.init) ?? .month
        guard let words = form.words("found") else {
            return try await page(context, form.state, back: period)
        }
        try await LookIntoOddLook(files)(key, count: count, words: words, by: context.caller)
        return Reply.see(
            SavedNotice.path(Paths.looks.with("days", String(period.rawValue))))
    }

    /// Sent piece by piece, so that a large log needs no large memory.
    private func export(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let pieces = try await ExportLog(files)(by: context.caller)
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/x-ndjson", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"veven-log.ndjson\"",
            ],
            body: ResponseBody { writer in
                var pieces = pieces
                while let bytes = try await pieces.next() {
                    try await writer.write(ByteBuffer(bytes: bytes))
                }
                try await writer.finish(nil)
            })
    }

    private func page(
        _ context: SignedInContext, _ form: FormState = .blank, back period: LogPeriod,
        isSaved: Bool = false
    ) async throws -> Response {
        let found = try await SeeLogStatistics(files)(back: period, by: context.caller)
        let page = LooksPage(found: found, form: form, isSaved: isSaved, context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }
}
