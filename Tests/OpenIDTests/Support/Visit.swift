import Domain
import LyingProvider
import OpenID
import Synchronization
import TestSupport
import Testing

/// The site's side of a sign-in at a provider of our own.
struct Visit: Sendable {
    let lying: LyingProvider
    let provider: Provider
    let clock: MovingClock

    /// Runs a body with a provider that knows the site, and closes the line afterwards.
    static func run(
        vouching: Vouching = .number(claim: "pid"), proof: ClientProof = .none,
        levels: [String] = ["idporten-loa-high"], maxAge: Int? = nil, patience: Double = 60,
        _ body: @Sendable @escaping (Visit) async throws -> Void
    ) async throws {
        try await LyingProvider.run(at: .testNow) { lying in
            let web = WebClient(documents: patience, tokens: patience)
            let clock = MovingClock()
            do {
                let registration = try aRegistration(
                    at: lying.issuer, vouching: vouching, proof: proof, levels: levels,
                    maxAge: maxAge)
                let provider = Provider(registration, web: web) { clock.now }
                try await body(Visit(lying: lying, provider: provider, clock: clock))
            } catch {
                try await web.close()
                throw error
            }
            try await web.close()
        }
    }

    /// The whole way there and back.
    func signIn(issuer: String? = nil) async throws -> Vouched {
        let departure = try await provider.start(in: "nb")
        let back = lying.approve(departure.address)
        return try await provider.finish(
            BroughtBack(state: back.state, code: back.code, error: nil, issuer: issuer),
            of: departure)
    }

    /// Signs in, and expects this to go wrong on the way; nil if nothing should.
    func expect(
        _ fault: ProviderFault?, _ comment: Comment? = nil, issuer: String? = nil,
        at location: SourceLocation = #_sourceLocation
    ) async throws {
        let found = try await self.fault(issuer: issuer)
        #expect(found == fault, comment, sourceLocation: location)
    }

    /// What went wrong on the way; nil if nothing did.
    func fault(issuer: String? = nil) async throws -> ProviderFault? {
        do {
            _ = try await signIn(issuer: issuer)
            return nil
        } catch let fault as ProviderFault { return fault }
    }
}

/// The time in a test, which can be moved. A class, because the provider's side shares it.
final class MovingClock: Sendable {
    private let moment = Mutex(Instant.testNow)

    var now: Instant { moment.withLock { $0 } }
    func pass(seconds: Int) { moment.withLock { $0 = $0.adding(seconds: seconds) } }
}

func aRegistration(
    at issuer: String, vouching: Vouching = .number(claim: "pid"), proof: ClientProof = .none,
    levels: [String] = [], maxAge: Int? = nil
) throws -> Registration {
    guard let issuer = ProviderAddress(issuer) else { throw ProviderFault.insecureAddress }
    return Registration(
        issuer: issuer, client: LyingProvider.client, proof: proof, vouching: vouching,
        levels: levels, maxAge: maxAge, returnsTo: "https://veven.test/sign-in/citizens/return",
        leavesTo: "https://veven.test/sign-in")
}
