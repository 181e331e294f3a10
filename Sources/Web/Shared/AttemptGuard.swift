import Hummingbird
import UseCases

/// Slows down whoever guesses: at signing in and at secret links, for each network and for each
/// link. A failed attempt costs five times as much as one that leads somewhere; a page behind a
/// link that opens costs next to nothing, so that a whole family answers behind one address.
struct AttemptGuard: RouterMiddleware {
    typealias Context = VisitContext

    private static let failed = 4.0
    /// What comes back to the network for a page of a link that opens.
    private static let opened = -0.9

    private let proxies: TrustedProxies
    private let clock: Clock
    private let networks: AttemptLimiter
    private let targets: AttemptLimiter

    init(limits: ServerLimits, proxies: TrustedProxies, clock: Clock) {
        self.proxies = proxies
        self.clock = clock
        networks = AttemptLimiter(limits.perNetwork)
        targets = AttemptLimiter(limits.perTarget)
    }

    func handle(
        _ request: Request, context: VisitContext,
        next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        guard isAttempt(request) else { return try await next(request, context) }
        let address = ClientAddress.of(request, from: context.peer, trusting: proxies)
        try admit(networks.wait(before: address, at: clock.now()))
        if let target = target(of: request) {
            try admit(targets.wait(before: target, at: clock.now()))
            return try await openLink(request, context, address, next)
        }
        do {
            let response = try await next(request, context)
            if response.status.code >= 400 { charge(address) }
            return response
        } catch {
            charge(address)
            throw error
        }
    }

    /// Only a link that opens nothing is a guess; what has to be mended on a form is none.
    private func openLink(
        _ request: Request, _ context: VisitContext, _ address: ClientAddress,
        _ next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        do {
            let response = try await next(request, context)
            networks.charge(address, at: clock.now(), AttemptGuard.opened)
            return response
        } catch {
            charge(address)
            throw error
        }
    }

    /// Signing in, but for its page; and whatever lies behind a secret link.
    private func isAttempt(_ request: Request) -> Bool {
        let parts = request.uri.path.lowercased().split(separator: "/")
        guard parts.first == "sign-in" || parts.first == "l" else { return false }
        return parts.count > 1 || (parts.first == "sign-in" && request.method == .post)
    }

    /// The secret of `/l/SECRET…`, whatever stands behind it.
    private func target(of request: Request) -> String? {
        let parts = request.uri.path.split(separator: "/")
        guard parts.count > 1, parts[0].lowercased() == "l" else { return nil }
        return String(parts[1])
    }

    private func charge(_ address: ClientAddress) {
        networks.charge(address, at: clock.now(), AttemptGuard.failed)
    }

    private func admit(_ seconds: Int?) throws {
        guard let seconds else { return }
        throw HTTPError(.tooManyRequests, headers: [.retryAfter: "\(seconds)"])
    }
}
