import Domain
import HTML
import Hummingbird
import UseCases

/// GET  /acute             the form for opening a file in acute need, and what is open
/// POST /acute             opens one for an hour
/// GET  /acute/:family     what is shown meanwhile
struct AcuteRoutes {
    let files: CaseFiles
    let ids: Identifiers
    let clock: Clock

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("acute") { _, context in
            try await page(context, .starting(["id": ids.next(Emergency.self).text]))
        }
        group.post("acute", use: open)
        group.get("acute/:family", use: show)
    }

    /// Who lacks the right gets the same answer whatever they sent.
    private func page(_ context: SignedInContext, _ form: FormState) async throws -> Response {
        try await BreakGlass(files).open(by: context.caller)
        let open = try await ListEmergencies(files)(by: context.caller)
        let page = AcuteFormPage(open: open, form: form, context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }

    private func open(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        guard let opening = try form.opening(context.texts.privacy.emergency) else {
            return try await page(context, form.state)
        }
        do {
            var opened: [FamilyID] = []
            _ = try await ids.writing(opening.id) { id in
                opened = try await BreakGlass(files)(opening.under(id), by: context.caller)
            }
            return Reply.see(opened.count == 1 ? Paths.acute(opened[0]) : Paths.acute)
        } catch let fault as EmergencyFault {
            form.fail("need-number", context.texts.privacy.emergency.fault(fault))
            return try await page(context, form.state)
        }
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let open = try await SeeEmergency(files)(context.family, by: context.caller)
        return Reply.page(AcutePage(open: open, clock: clock, context: context).page)
    }
}

/// When the family is told of an opening.
private enum Told: String {
    case now, later
}

extension FormReader {
    /// Nil with faults when something must be mended.
    /// - Throws: `Refused` for a forged identity.
    fileprivate mutating func opening(
        _ texts: EmergencyTexts
    ) throws -> BreakGlass.Opening? {
        let number = NationalNumber(fields["need-number"])
        if number == nil { fail("need-number", texts.nobodyFound) }
        let reason = words("need-reason")
        let told: Told? = choice("told")
        let later = told == .later ? words("later-reason") : nil
        guard let number, let reason, faults.isEmpty else { return nil }
        return BreakGlass.Opening(
            id: try id("id"), number: number, reason: reason, toldLater: later)
    }
}

extension EmergencyTexts {
    fileprivate func fault(_ fault: EmergencyFault) -> String {
        switch fault {
        case .nobodyFound: nobodyFound
        case .tooMany: tooMany(Emergency.searchesADay)
        }
    }
}
