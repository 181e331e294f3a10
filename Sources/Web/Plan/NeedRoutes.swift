import Domain
import HTML
import Hummingbird
import Instruments
import UseCases

/// GET  /families/:family/plan/needs                  an empty need, or one from the mapping
/// POST /families/:family/plan/needs                  writes it
/// GET  /families/:family/plan/needs/:need            a need, to change it
/// POST /families/:family/plan/needs/:need            changes it
/// POST /families/:family/plan/needs/:need/settle     met, removed, or open again
struct NeedRoutes {
    let files: CaseFiles
    let questionnaires: Questionnaires
    let ids: Identifiers

    func add(to group: RouterGroup<SignedInContext>) {
        let needs = group.group("families/:family/plan/needs")
        needs.get(use: blank)
        needs.post(use: write)
        needs.get(":need", use: show)
        needs.post(":need", use: change)
        needs.post(":need/settle", use: settle)
    }

    private func blank(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormState.starting(["weight": "2"])
        if let key = request.uri.queryParameters["finding"] {
            let (found, profile) = try await NeedRoutes.found(
                String(key), files, questionnaires, context)
            form = found.start(profile.found)
        }
        form.start["id"] = ids.next(Need.self).text
        return try await page(context, form: form)
    }

    private func write(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let formID: NeedID = try form.id("id")
        guard let draft = try form.need() else { return try await page(context, form: form.state) }
        let source = try await source(form.state, context)
        let kept = try form.keptFrom()
        do {
            let id = try await ids.writing(formID) { id in
                try await WriteNeed(files).add(
                    id, draft, from: source, keptFrom: kept, in: context.family,
                    by: context.caller)
            }
            return Reply.see(PlanNotice.path(Paths.plan(try context.family), .needAdded, id.text))
        } catch let there as NeedIsThere {
            return try await page(context, of: there.need, form: form.state, isThere: true)
        }
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await page(context, of: try context.id("need"))
    }

    private func change(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let id: NeedID = try context.id("need")
        guard let draft = try form.need() else {
            return try await page(context, of: id, form: form.state)
        }
        do {
            try await WriteNeed(files).change(
                id, edition: form.edition(), to: draft, in: context.family, by: context.caller)
        } catch is Stale {
            return try await page(context, of: id, form: form.state, isStale: true)
        }
        return Reply.see(Paths.plan(try context.family).at("needs"))
    }

    private func settle(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let form = FormReader(try await request.form(), context.texts)
        let id: NeedID = try context.id("need")
        let settling = try WriteNeed.Settling(rawValue: form.fields["as"]).orRefused()
        try await WriteNeed(files).settle(
            id, edition: form.edition(), as: settling, in: context.family, by: context.caller)
        let plan = Paths.plan(try context.family)
        switch settling {
        case .open: return Reply.see(plan.at("needs"))
        case .met: return Reply.see(PlanNotice.path(plan, .needMet, id.text))
        case .takenBack: return Reply.see(PlanNotice.path(plan, .needRemoved, id.text))
        }
    }

    private func page(
        _ context: SignedInContext, of id: NeedID? = nil, form: FormState = .blank,
        isStale: Bool = false, isThere: Bool = false
    ) async throws -> Response {
        let open = try await SeePlan(files)(context.family, by: context.caller)
        guard open.mayWrite else { throw Refused() }
        let need = try id.map { id in try open.plan.needs.first { $0.id == id }.orRefused() }
        let answer = need == nil ? try await found(form, context)?.said : nil
        let page = NeedPage(
            need: need, plan: open.plan, answer: answer, form: form, isStale: isStale || isThere,
            isThere: isThere, context: context)
        return Reply.page(page.page, status: form.status(isStale: isStale || isThere))
    }
}

extension NeedRoutes {
    /// What somebody found out, with the profile that it stands in.
    /// - Throws: `Refused` for what the reader may not see.
    static func found(
        _ key: String, _ files: CaseFiles, _ questionnaires: Questionnaires,
        _ context: SignedInContext
    ) async throws -> (found: FoundFinding, profile: FamilyProfile) {
        let profile = try await SeeProfile(files)(
            context.family, by: context.caller, withAlerts: true)
        guard profile.mayWriteNeed else { throw Refused() }
        let reader = FindingReader(
            profile: profile, catalog: profile.catalogue(questionnaires), texts: context.texts,
            language: context.language)
        return (try reader.found(key).orRefused(), profile)
    }

    private func source(_ form: FormState, _ context: SignedInContext) async throws -> NeedSource {
        guard let found = try await found(form, context) else { return .written }
        return .finding(found.finding)
    }

    /// What the need is made of; nil when it comes from elsewhere.
    private func found(
        _ form: FormState, _ context: SignedInContext
    ) async throws -> FoundFinding? {
        let key = form.value("finding")
        guard !key.isEmpty else { return nil }
        return try await NeedRoutes.found(key, files, questionnaires, context).found
    }
}

extension FormState {
    /// 409 for a stale form, 422 for one with faults, 200 for one that is only opened.
    func status(isStale: Bool) -> HTTPResponse.Status {
        isStale ? .conflict : faults.isEmpty ? .ok : .unprocessableContent
    }
}

extension FormReader {
    fileprivate mutating func need() throws -> WriteNeed.Draft? {
        let words = words("words")
        let area: LifeArea? = choice("area")
        let weight: NeedWeight? = number("weight")
        let subject = try subject("about")
        guard let words, let area, let weight else { return nil }
        return WriteNeed.Draft(subject: subject, area: area, words: words, weight: weight)
    }
}
