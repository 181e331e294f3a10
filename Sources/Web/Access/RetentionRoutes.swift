import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /privacy/retention   how long what is kept, and what is erased next
/// POST /privacy/retention   sets a rule
struct RetentionRoutes {
    let files: MunicipalFiles

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("privacy/retention", use: show)
        group.post("privacy/retention", use: set)
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await page(context, isSaved: SavedNotice.isIn(request))
    }

    private func set(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let kind: RetentionKind? = form.choice("rule-kind")
        let length = form.ruleLength()
        let source = form.words("rule-source")
        let from = form.day("rule-from")
        guard let kind, let source, let from, form.faults.isEmpty else {
            return try await page(context, form.state)
        }
        do {
            try await SetRetention(files)(
                kind, length: length, source: source, from: from, by: context.caller)
        } catch let fault as RetentionFault {
            form.fail(fault)
            return try await page(context, form.state)
        }
        return Reply.see(SavedNotice.path(Paths.retention))
    }

    private func page(
        _ context: SignedInContext, _ form: FormState = .blank, isSaved: Bool = false
    ) async throws -> Response {
        let plan = try await SeeRetention(files)(by: context.caller)
        var form = form
        form.start = ["rule-from": plan.today.text]
        let page = RetentionPage(plan: plan, form: form, isSaved: isSaved, context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }
}

extension FormReader {
    /// Nil for an empty field: then all is kept.
    fileprivate mutating func ruleLength() -> Int? {
        let typed = fields["rule-length"].filter { !$0.isWhitespace }
        guard !typed.isEmpty else { return nil }
        guard let length = Int(typed), (1...RetentionRule.longest).contains(length) else {
            fail(.impossibleLength)
            return nil
        }
        return length
    }

    fileprivate mutating func fail(_ fault: RetentionFault) {
        switch fault {
        case .impossibleLength: fail("rule-length", retention.fault(fault))
        case .inThePast: fail("rule-from", retention.fault(fault))
        }
    }
}
