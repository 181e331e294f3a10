import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /families/:family/team                                  who sees what
/// POST /families/:family/team/releases                         shares a part of the plan
/// GET  /families/:family/team/releases/:release/preview        what the receiver sees
/// POST /families/:family/team/releases/:release/take-back      takes it back
/// POST /families/:family/team/releases/:release/restore        undoes that
struct TeamRoutes {
    let files: CaseFiles
    let ids: Identifiers
    let clock: Clock

    func add(to group: RouterGroup<SignedInContext>) {
        let team = group.group("families/:family/team")
        team.get(use: show)
        team.post("releases", use: release)
        team.get("releases/:release/preview", use: preview)
        team.post("releases/:release/take-back") {
            try await takeBack($0, $1, stands: false)
        }
        team.post("releases/:release/restore") { try await takeBack($0, $1, stands: true) }
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let query = request.uri.queryParameters
        return try await page(
            context, notice: TeamNotice { query[Substring($0)].map(String.init) },
            wasAsked: query["asked"] == "yes")
    }

    private func page(
        _ context: SignedInContext, notice: TeamNotice? = nil, wasAsked: Bool = false,
        form: FormState? = nil, needsConsent: Bool = false
    ) async throws -> Response {
        let team = try await SeeTeam(files.during(context.visit))(
            context.family, by: context.caller)
        let start = ReleaseFields.start(id: ids.next(), today: team.today)
        let page = TeamPage(
            team: team, form: form ?? .starting(start), notice: notice,
            wasAsked: wasAsked, needsConsent: needsConsent, clock: clock, context: context)
        return Reply.page(page.page, status: form == nil ? .ok : .unprocessableContent)
    }

    private func release(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        guard let release = try form.release(today: clock.today, context.texts.team) else {
            return try await page(context, form: form.state)
        }
        do {
            try await ReleasePart(files)(release, in: context.family, by: context.caller)
        } catch ConsentFault.noConsent {
            form.fail("receiver", context.texts.consent.askFirst)
            return try await page(context, form: form.state, needsConsent: true)
        }
        return Reply.see(TeamNotice.path(.shared, try context.family, release.id))
    }

    private func preview(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let id: ReleaseID = try context.id("release")
        let part = try await PreviewRelease(files)(id, of: context.family, by: context.caller)
        return Reply.page(PreviewPage(part: part, context: context).page)
    }

    private func takeBack(
        _ request: Request, _ context: SignedInContext, stands: Bool
    ) async throws -> Response {
        let form = FormReader(try await request.form(), context.texts)
        let id: ReleaseID = try context.id("release")
        try await TakeBackRelease(files)(
            id, edition: form.edition(), stands: stands, in: context.family,
            by: context.caller)
        let notice = stands ? TeamNotice.Kind.shared : .takenBack
        return Reply.see(TeamNotice.path(notice, try context.family, id))
    }
}
