import Domain
import HTML
import Hummingbird
import UseCases

/// POST /families/:family/team/consents/:consent/record    writes in what was said on paper
/// GET  /families/:family/team/sheets/:sheet               the signed sheet, for one's own disk
struct PaperRoutes {
    /// The sheet and the fields around it; only this route takes so much.
    static let most = Sheet.largest + 64 * 1024

    /// Whether this is an address that takes it, or the signed paper of a licence.
    static func takes(_ path: String) -> Bool {
        path.hasPrefix("/families/") && path.hasSuffix("/record")
            || path.hasPrefix("/catalogue/questionnaires/") && path.hasSuffix("/attestations")
    }

    let files: CaseFiles
    let ids: Identifiers
    let clock: Clock

    func add(to group: RouterGroup<SignedInContext>) {
        let team = group.group("families/:family/team")
        team.post("consents/:consent/record", use: record)
        team.get("sheets/:sheet", use: sheet)
    }

    private func record(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let sent = try await sent(request, context)
        var form = FormReader(sent.form, context.texts)
        let consents = try await SeeConsents(files)(context.family, by: context.caller)
        let consent = try consents[context.id("consent")].orRefused()
        guard let said = try form.recorded(consent, consents, context.texts) else {
            return page(consent, consents, form.state, context)
        }
        do {
            let id: SheetID = try form.id("id")
            let paper = sent.files["sheet"].map { RecordConsent.Paper(id: id, bytes: $0) }
            try await RecordConsent(files)(
                consent.id, of: said.holder, said.decision, on: paper, in: consents.family.id,
                by: context.caller)
        } catch let fault as ConsentFault {
            form.fail("sheet", context.texts.consent.sheet(fault))
            return page(consent, consents, form.state, context)
        }
        return Reply.see(
            ConsentNotice.recorded.path(Paths.consent(consents.family.id, consent.id)))
    }

    /// Whoever may not write it in shall not send megabytes.
    private func sent(_ request: Request, _ context: SignedInContext) async throws -> Multipart {
        guard context.account.role == .coordinator else { throw Refused() }
        return try await request.multipart(upTo: PaperRoutes.most)
    }

    private func page(
        _ consent: Consent, _ consents: Consents, _ form: FormState, _ context: SignedInContext
    ) -> Response {
        let page = ConsentPage(
            consent: consent, consents: consents, form: form, sheet: ids.next(),
            anew: ids.next(), notice: nil, clock: clock, context: context)
        return Reply.page(page.page, status: .unprocessableContent)
    }

    private func sheet(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let sheet = try await SeeSheet(files)(
            context.id("sheet"), of: context.family, by: context.caller)
        let name = "\(context.texts.consent.sheetFile).\(sheet.sort.ending)"
        return Reply.file(sheet.bytes, type: sheet.sort.type, called: name)
    }
}

/// Who said what, on paper or aloud.
struct RecordedAnswer {
    let holder: PersonID
    let decision: ConsentAnswer.Decision
}

extension FormReader {
    /// Nil with faults when something must be mended.
    /// - Throws: `Refused` for forged identities.
    fileprivate mutating func recorded(
        _ consent: Consent, _ consents: Consents, _ texts: Texts
    ) throws -> RecordedAnswer? {
        if fields["holder"].isEmpty { fail("holder", texts.faults.noChoice) }
        let holder: PersonID? = fields["holder"].isEmpty ? nil : try id("holder")
        let decision = try decision(today: consents.today, texts.team)
        guard let holder, let decision else { return nil }
        if case .withdraws = decision, consent.answer(of: holder)?.given == nil {
            fail("decision", texts.consent.notGiven)
            return nil
        }
        return RecordedAnswer(holder: holder, decision: decision)
    }
}

extension Sheet.Sort {
    var type: String {
        switch self {
        case .pdf: "application/pdf"
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        }
    }

    var ending: String {
        switch self {
        case .pdf: "pdf"
        case .jpeg: "jpg"
        case .png: "png"
        }
    }
}

extension ConsentTexts {
    fileprivate func sheet(_ fault: ConsentFault) -> String {
        fault == .noSheet ? noSheet : unreadableSheet
    }
}
