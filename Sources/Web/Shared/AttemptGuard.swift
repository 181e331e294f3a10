import HTTPTypes
import Hummingbird
import UseCases

/// Slows down whoever guesses: at signing in, and at secret links. A link that opens is looked up
/// first and never waits for what others behind the same address guessed, for a whole reception
/// centre shares one; only the link itself has a pace. Wrong links have a pace of their own for each
/// address, which costs signing in nothing. Guessing 160 bits leads nowhere at any pace.
struct AttemptGuard: RouterMiddleware {
    typealias Context = VisitContext

    /// What a failed attempt costs, where one that leads somewhere costs one.
    private static let failed = 5.0

    private let proxies: TrustedProxies
    private let clock: Clock
    private let alarm: UnkeptAlarm
    private let signIns: AttemptLimiter
    private let wrongLinks: AttemptLimiter
    private let links: AttemptLimiter
    private let alarms: AttemptLimiter

    init(limits: ServerLimits, proxies: TrustedProxies, clock: Clock, alarm: UnkeptAlarm) {
        self.proxies = proxies
        self.clock = clock
        self.alarm = alarm
        signIns = AttemptLimiter(limits.perNetwork)
        wrongLinks = AttemptLimiter(limits.perNetwork)
        links = AttemptLimiter(limits.perTarget)
        alarms = AttemptLimiter(limits.perAlarm)
    }

    func handle(
        _ request: Request, context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        let parts = request.uri.path.split(separator: "/")
        switch parts.first?.lowercased() {
        case "l" where parts.count > 1:
            return try await openLink(String(parts[1]), request, context, next)
        case "sign-in" where parts.count > 1 || request.method == .post:
            return try await signIn(request, context, next)
        default: return try await next(request, context)
        }
    }

    private func signIn(
        _ request: Request, _ context: VisitContext,
        _ next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        let address = ClientAddress.of(request, from: context.peer, trusting: proxies)
        if let seconds = signIns.wait(before: address, at: clock.now()) {
            throw tooMany(seconds)
        }
        do {
            let response = try await next(request, context)
            if response.status.code >= 400 { charge(signIns, address) }
            return response
        } catch {
            charge(signIns, address)
            throw error
        }
    }

    private func charge(_ limiter: AttemptLimiter, _ address: ClientAddress) {
        limiter.charge(address, at: clock.now(), AttemptGuard.failed - 1)
    }

    private func openLink(
        _ secret: String, _ request: Request, _ context: VisitContext,
        _ next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        let address = ClientAddress.of(request, from: context.peer, trusting: proxies)
        let now = clock.now()
        let wait =
            try await alarm.tell.opens(secret)
            ? links.wait(before: secret, at: now)
            : wrongLinks.wait(before: address, at: now, cost: AttemptGuard.failed)
        guard let wait else { return try await next(request, context) }
        guard let fields = try await looked(at: secret, request) else { throw tooMany(wait) }
        guard try await alarm.raise(fields, by: secret) else {
            throw UnkeptWords(fields, cause: tooMany(wait))
        }
        let ended = AnsweringLinkEnded(request, typed: fields.typedWords)
        var response = Reply.answering(
            ended.wait(seconds: wait, isTold: true), status: .tooManyRequests)
        response.headers[.retryAfter] = "\(wait)"
        return response
    }

    /// Nobody who says that they may harm themself is told only to wait. Each link has a few such
    /// looks, so that this is no way round the pace.
    private func looked(at secret: String, _ request: Request) async throws -> FormFields? {
        guard request.method == .post, AnsweringRoom.takes(request.uri.path),
            alarms.wait(before: secret, at: clock.now()) == nil
        else { return nil }
        return try await request.answers()
    }

    private func tooMany(_ seconds: Int) -> HTTPError {
        HTTPError(.tooManyRequests, headers: [.retryAfter: "\(seconds)"])
    }
}
