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
        let query = request.uri.queryParameters
        var start = ["id": ids.next(Need.self).text, "weight": "2"]
        for name in ["area", "mapping", "response", "scale", "factor"] {
            start[name] = query[name[...]].map { String($0) }
        }
        start["about"] = query["person"].map { String($0) }
        start["from-person"] = start["about"]
        start["from-area"] = start["area"]
        return try await page(context, form: .starting(start))
    }

    private func write(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let formID: NeedID = try form.id("id")
        let source = ID<Mapping>(form.fields["mapping"]).map(NeedSource.mapping) ?? .written
        guard let draft = try form.need() else { return try await page(context, form: form.state) }
        let kept = try form.keptFrom()
        let id = try await ids.writing(formID) { id in
            try await WriteNeed(files).add(
                id, draft, from: source, keptFrom: kept, in: context.family, by: context.caller)
        }
        return Reply.see(PlanNotice.path(Paths.plan(try context.family), .needAdded, id.text))
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
        isStale: Bool = false
    ) async throws -> Response {
        let open = try await SeePlan(files)(context.family, by: context.caller)
        guard open.mayWrite else { throw Refused() }
        let need = try id.map { id in try open.plan.needs.first { $0.id == id }.orRefused() }
        let answer = need == nil ? try await answer(form, context) : nil
        let page = NeedPage(
            need: need, plan: open.plan, answer: answer, form: form, isStale: isStale,
            context: context)
        return Reply.page(page.page, status: form.status(isStale: isStale))
    }
}

extension NeedRoutes {
    /// What the member said that the need is made of; nil when it comes from elsewhere.
    private func answer(
        _ form: FormState, _ context: SignedInContext
    ) async throws -> SaidAnswer? {
        guard FindingFields.all.contains(where: { !form.value($0).isEmpty }) else { return nil }
        let profile = try await SeeProfile(files)(context.family, by: context.caller)
        let reader = FindingReader(
            profile: profile, catalog: profile.catalogue(questionnaires), texts: context.texts,
            language: context.language)
        return reader.answer(form)
    }
}

/// The hidden fields that say what a need starts from.
enum FindingFields {
    static let all = ["mapping", "from-person", "from-area", "response", "scale", "factor"]
}

extension FindingReader {
    fileprivate func answer(_ form: FormState) -> SaidAnswer? {
        if let id = FactorID(form.value("factor")) { return factor(id) }
        let response = ResponseID(form.value("response"))
        if let response, !form.value("scale").isEmpty {
            return score(response, ScaleID(rawValue: form.value("scale")))
        }
        guard let round = MappingID(form.value("mapping")),
            let person = PersonID(form.value("from-person")),
            let area = LifeArea(rawValue: form.value("from-area"))
        else { return nil }
        return answer(area: area, person: person, round: round, response: response)
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
