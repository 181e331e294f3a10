import Domain
import HTML
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import OpenID
import UseCases

/// GET /sign-in                        a button for each provider
/// POST /sign-in/:provider             leads there
/// GET /sign-in/:provider/return       comes back from there
/// GET /sign-in/:provider/account      which of several accounts?
/// POST /sign-in/:provider/account     this one
struct ProviderRoutes {
    let providers: [SignInProvider]
    let sessions: any Sessions
    let cookie: SessionCookie
    let wanted: WantedPage
    let steps: SignInSteps
    let clock: Clock

    func add(to router: Router<VisitContext>) {
        router.get("sign-in", use: show)
        router.post("sign-in/:provider", use: depart)
        router.get("sign-in/:provider/return", use: comeBack)
        router.get("sign-in/:provider/account", use: ask)
        router.post("sign-in/:provider/account", use: choose)
    }

    private func show(_ request: Request, _ context: VisitContext) async throws -> Response {
        let origins = await origins()
        let page = ProvidersPage(
            providers: providers, reached: Set(origins.keys), language: context.language)
        var response = Reply.page(page.page)
        // Chromium holds a form to this also when the answer leads on to the provider.
        let policy = SafetyHeaders.policy(formsTo: Set(origins.values).sorted())
        response.headers[.contentSecurityPolicy] = policy
        return response
    }

    /// Where the providers that can be reached lead first, by name; asked all at once.
    private func origins() async -> [String: String] {
        await withTaskGroup(of: (String, String?).self) { group in
            for provider in providers {
                group.addTask { (provider.name, await provider.provider.origin()) }
            }
            return await group.reduce(into: [:]) { origins, found in
                origins[found.0] = found.1
            }
        }
    }

    private func depart(_ request: Request, _ context: VisitContext) async throws -> Response {
        let provider = try named(context)
        do {
            let departure = try await provider.provider.start(in: context.language.rawValue)
            let browser = steps.name(of: request)
            let away = SignInSteps.Away(
                departure: departure, provider: provider.name, browser: browser,
                wanted: wanted.path(in: request))
            await steps.away.keep(away, as: departure.state, at: clock.now())
            var response = Response(
                status: .seeOther, headers: [.location: departure.address])
            steps.browser.set(browser, on: &response)
            return response
        } catch let fault as ProviderFault {
            return refusal(fault, provider, context)
        }
    }

    private func comeBack(_ request: Request, _ context: VisitContext) async throws -> Response {
        let provider = try named(context)
        do {
            let away = try await away(request, provider)
            let vouched = try await provider.provider.finish(
                brought(by: request), of: away.departure)
            let identity = try provider.identity(vouched)
            let accounts = try await sessions.accounts(of: identity)
            let session = ProviderSession(
                issuer: vouched.issuer, sid: vouched.sid, idToken: vouched.idToken)
            let choice = SignInSteps.Choice(
                accounts: accounts, session: session, provider: provider.name,
                wanted: away.wanted)
            return try await welcome(choice, request, provider, context)
        } catch let fault as ProviderFault {
            return refusal(fault, provider, context)
        }
    }

    private func welcome(
        _ choice: SignInSteps.Choice, _ request: Request, _ provider: SignInProvider,
        _ context: VisitContext
    ) async throws -> Response {
        switch choice.accounts.count {
        case 0: return stranger(provider, context)
        case 1: return try await enter(choice.accounts[0], choice, request, context)
        default:
            let name = RandomText.make()
            await steps.choices.keep(choice, as: name, at: clock.now())
            var response = Reply.see(Paths.signInAccount(provider.name))
            steps.browser.set(name, on: &response)
            return response
        }
    }

    private func ask(_ request: Request, _ context: VisitContext) async throws -> Response {
        let provider = try named(context)
        guard let name = steps.browser.token(in: request),
            let choice = await steps.choices.look(name, at: clock.now()),
            choice.provider == provider.name
        else { return Reply.see(Paths.signIn) }
        return Reply.page(
            AccountChoicePage(
                accounts: choice.accounts, provider: provider.name, language: context.language
            ).page)
    }

    private func choose(_ request: Request, _ context: VisitContext) async throws -> Response {
        let provider = try named(context)
        let wanted = ID<Account>(try await request.form()["account"])
        guard let name = steps.browser.token(in: request),
            let choice = await steps.choices.take(
                name, at: clock.now(),
                where: { choice in
                    choice.provider == provider.name
                        && choice.accounts.contains { $0.id == wanted }
                }),
            let account = choice.accounts.first(where: { $0.id == wanted })
        else { return refusal(.notStartedHere, provider, context) }
        return try await enter(account, choice, request, context)
    }

    /// A new session with a new token; the one before it, whoever's it was, is over.
    private func enter(
        _ account: Account, _ choice: SignInSteps.Choice, _ request: Request,
        _ context: VisitContext
    ) async throws -> Response {
        if let old = cookie.token(in: request) { try await sessions.end(old) }
        let token = try await sessions.start(
            for: account.id, from: choice.session, at: clock.now())
        noteEntry(of: account, through: choice.provider, context)
        var response = Reply.see(choice.wanted ?? Paths.home)
        cookie.set(token, on: &response)
        steps.browser.clear(on: &response)
        wanted.clear(on: &response)
        return response
    }
}

extension ProviderRoutes {
    /// - Throws: `Refused` for a provider that there is not.
    private func named(_ context: VisitContext) throws -> SignInProvider {
        let name = try context.parameters.require("provider")
        return try providers.first { $0.name == name }.orRefused()
    }

    /// The departure that this return belongs to, once: by its state, and only in its browser.
    private func away(
        _ request: Request, _ provider: SignInProvider
    ) async throws(ProviderFault) -> SignInSteps.Away {
        let state = request.uri.queryParameters["state"].map(String.init) ?? ""
        let browser = steps.browser.token(in: request)
        let found = await steps.away.take(
            state, at: clock.now(),
            where: { $0.browser == browser && $0.provider == provider.name })
        guard let found else { throw .notStartedHere }
        return found
    }

    private func brought(by request: Request) -> BroughtBack {
        let query = request.uri.queryParameters
        return BroughtBack(
            state: query["state"].map(String.init), code: query["code"].map(String.init),
            error: query["error"].map(String.init), issuer: query["iss"].map(String.init))
    }

    /// The log learns which account signed in, by the identity that the database alone can put a
    /// name to (OWASP ASVS 5.0, 16.3.1).
    private func noteEntry(of account: Account, through provider: String, _ context: VisitContext) {
        context.logger.notice(
            "sign-in", metadata: ["provider": "\(provider)", "account": "\(account.id.text)"])
    }

    /// The log learns the kind of fault; nothing in it is about anybody.
    private func refusal(
        _ fault: ProviderFault, _ provider: SignInProvider, _ context: VisitContext
    ) -> Response {
        context.logger.notice(
            "sign-in",
            metadata: ["provider": "\(provider.name)", "refused": "\(fault.rawValue)"])
        let page = SignInFaultPage(fault: fault, title: provider.title, language: context.language)
        return Reply.page(page.page, status: page.status)
    }

    private func stranger(_ provider: SignInProvider, _ context: VisitContext) -> Response {
        context.logger.notice(
            "sign-in", metadata: ["provider": "\(provider.name)", "refused": "nobody-here"])
        let page = StrangerPage(people: provider.people, language: context.language).page
        return Reply.page(page, status: .forbidden)
    }
}

extension SignInProvider {
    /// - Throws: `noIdentity` for a number that is none.
    func identity(_ vouched: Vouched) throws(ProviderFault) -> ProvenIdentity {
        switch vouched.identity {
        case .number(let digits):
            guard let number = NationalNumber(digits) else { throw .noIdentity }
            return .citizen(number)
        case .subject(let subject):
            return .employee(issuer: vouched.issuer, subject: subject)
        }
    }
}
