import Domain
import HTML
import Hummingbird
import Instruments
import UseCases

/// GET  /families/:family/mapping/:mapping/:person/link?voice=…    what a one-time link can be
/// POST /families/:family/mapping/:mapping/:person/link?voice=…    makes one
/// GET  /families/:family/links/:link                              its address, to hand over
/// POST /families/:family/links/:link/call-back                    calls it back
struct LinkRoutes {
    let files: CaseFiles
    let questionnaires: Questionnaires
    let ids: Identifiers
    let address: SiteAddress

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("families/:family/mapping/:mapping/:person/link", use: prepare)
        group.post("families/:family/mapping/:mapping/:person/link", use: send)
        group.get("families/:family/links/:link", use: show)
        group.post("families/:family/links/:link/call-back", use: callBack)
    }

    private func prepare(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await page(request, context, .blank)
    }

    private func send(_ request: Request, _ context: SignedInContext) async throws -> Response {
        var form = FormReader(try await request.form(), context.texts)
        let texts = context.texts.assessment.waves
        guard let draft = try draft(request, context, &form) else {
            return try await page(request, context, form.state)
        }
        do {
            try await SendLink(files)(draft, in: context.family, by: context.caller)
        } catch let fault as LinkFault {
            switch fault {
            case .impossibleDay: form.fail("link-until", texts.impossibleDay(AnswerLink.longest))
            case .noAnswerer: form.fail("link-answerer", texts.noAnswerer)
            case .hasLink: form.fail("link-answerer", texts.hasLinkAlready)
            case .noConsent: form.fail("link-service", texts.noConsent)
            }
            return try await page(request, context, form.state)
        }
        return Reply.see(Paths.link(try context.family, draft.id))
    }

    /// What is missing is said all at once.
    private func draft(
        _ request: Request, _ context: SignedInContext, _ form: inout FormReader
    ) throws -> SendLink.Draft? {
        let texts = context.texts.assessment.waves
        let voice = try voice(request)
        let until = form.day("link-until")
        let answerer: PersonID? = ID(form.fields["link-answerer"])
        let service: ServiceID? = ID(form.fields["link-service"])
        if voice == .parent, answerer == nil { form.fail("link-answerer", texts.noAnswerer) }
        if voice == .teacher, service == nil { form.fail("link-service", texts.noConsent) }
        guard let until, form.faults.isEmpty else { return nil }
        return SendLink.Draft(
            id: try form.id("id"), mapping: try context.id("mapping"),
            person: try context.id("person"), voice: voice, answerer: answerer, service: service,
            until: until)
    }

    private func voice(_ request: Request) throws -> Voice {
        let named = request.uri.queryParameters["voice"].map(String.init) ?? Voice.own.rawValue
        return try Voice(rawValue: named).orRefused()
    }

    private func page(
        _ request: Request, _ context: SignedInContext, _ form: FormState
    ) async throws -> Response {
        let choices = try await PrepareLink(files, questionnaires)(
            about: try context.id("person"), as: try voice(request),
            in: try context.id("mapping"), of: try context.family, by: context.caller)
        let typed: AnswerLinkID? = ID(form.value("id"))
        let page = LinkFormPage(
            choices: choices, newLink: typed ?? ids.next(), form: form, context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }

    private func show(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let opened = try await SeeLink(files)(
            try context.id("link"), in: try context.family, by: context.caller)
        let address = address.origin(of: request) + Path("l", opened.secret).text
        let language =
            InstrumentLanguage.chosen(in: request) ?? InstrumentLanguage(context.language)
        let page = LinkPage(
            opened: opened, address: address, language: language, context: context)
        return Reply.page(page.page)
    }

    private func callBack(
        _ request: Request, _ context: SignedInContext
    ) async throws -> Response {
        let form = FormReader(try await request.form(), context.texts)
        let family = try context.family
        try await CallBackLink(files)(
            try context.id("link"), edition: try form.edition(), in: family, by: context.caller)
        return Reply.see(Paths.mapping(family).with("called-back", "yes"))
    }
}

extension SiteAddress {
    /// What stands before the path in an address that is handed to somebody: the name that this
    /// request came to, which is one of the site's own.
    func origin(of request: Request) -> String {
        "\(scheme)://\(request.head.authority ?? "")"
    }
}
