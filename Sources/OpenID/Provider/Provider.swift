import Crypto
import Domain
import Foundation

/// One sign-in provider, by the authorization code flow of OpenID Connect Core 1.0 with PKCE.
package struct Provider: Sendable {
    package let registration: Registration
    let papers: ProviderPapers
    let seen: SeenTokens
    let now: @Sendable () -> Instant
    private let web: WebClient

    package init(
        _ registration: Registration, web: WebClient, now: @escaping @Sendable () -> Instant
    ) {
        self.registration = registration
        self.web = web
        self.now = now
        papers = ProviderPapers(issuer: registration.issuer, web: web, now: now)
        seen = SeenTokens()
    }

    /// - language: in which the provider should speak, such as `nb`.
    /// - Throws: `ProviderFault` if the provider cannot be reached.
    package func start(in language: String) async throws -> Departure {
        let authorization = try await papers.providerDocument().authorization
        let (state, nonce) = (RandomText.make(), RandomText.make())
        let verifier = RandomText.make()
        let challenge = Base64URL.encode(SHA256.hash(data: Array(verifier.utf8)))
        var query = [
            ("response_type", "code"), ("client_id", registration.client),
            ("redirect_uri", registration.returnsTo), ("scope", registration.scope),
            ("state", state), ("nonce", nonce), ("code_challenge", challenge),
            ("code_challenge_method", "S256"), ("ui_locales", language),
        ]
        if !registration.levels.isEmpty {
            query.append(("acr_values", registration.levels.joined(separator: " ")))
        }
        if let maxAge = registration.maxAge { query.append(("max_age", String(maxAge))) }
        return Departure(
            state: state, nonce: nonce, verifier: verifier, address: authorization.with(query))
    }

    /// - Throws: `ProviderFault`.
    package func finish(_ brought: BroughtBack, of departure: Departure) async throws -> Vouched {
        let document = try await papers.providerDocument()
        try check(brought, of: departure, document)
        guard let code = brought.code, !code.isEmpty else { throw ProviderFault.noCode }
        let answer = try await exchange(code, departure.verifier, document)
        let claims = try await papers.claims(of: try SignedToken(answer.idToken))
        let check = IDTokenCheck(registration: registration, nonce: departure.nonce, now: now())
        try check(claims, accessToken: answer.accessToken)
        return Vouched(
            identity: try registration.vouching.identity(in: claims),
            issuer: registration.issuer.text, sid: claims.text("sid"), idToken: answer.idToken)
    }

    /// Where the way to this provider leads first, such as `https://login.idporten.no`; nil if
    /// the provider cannot be reached.
    package func origin() async -> String? {
        try? await papers.providerDocument().authorization.origin
    }

    private func check(
        _ brought: BroughtBack, of departure: Departure, _ document: ProviderDocument
    ) throws(ProviderFault) {
        guard brought.state == departure.state else { throw .notStartedHere }
        if document.namesItself || brought.issuer != nil {
            guard brought.issuer == registration.issuer.text else { throw .mixedUp }
        }
        guard brought.error == nil else { throw .denied }
    }
}

extension Provider {
    /// What a provider gives for a code.
    private struct Granted: Decodable {
        let idToken: String
        let accessToken: String?

        private enum CodingKeys: String, CodingKey {
            case idToken = "id_token"
            case accessToken = "access_token"
        }
    }

    private func exchange(
        _ code: String, _ verifier: String, _ document: ProviderDocument
    ) async throws -> Granted {
        var fields = [
            ("grant_type", "authorization_code"), ("code", code),
            ("redirect_uri", registration.returnsTo), ("code_verifier", verifier),
        ]
        var authorization: String?
        switch registration.proof {
        case .none: fields.append(("client_id", registration.client))
        case .secret(let secret): authorization = basic(registration.client, secret)
        case .key(let key):
            let proof = try await key.proof(
                of: registration.client, to: registration.issuer.text, at: now())
            fields += [
                ("client_id", registration.client), ("client_assertion", proof),
                (
                    "client_assertion_type",
                    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
                ),
            ]
        }
        let answer = try await web.post(document.token, fields, authorization: authorization)
        guard let granted = try? JSONDecoder().decode(Granted.self, from: Data(answer)) else {
            throw ProviderFault.malformed
        }
        return granted
    }

    /// Both are form-encoded before they are joined (RFC 6749, section 2.3.1).
    private func basic(_ client: String, _ secret: String) -> String {
        let joined = "\(QueryText.encode(client)):\(QueryText.encode(secret))"
        return "Basic \(Data(joined.utf8).base64EncodedString())"
    }
}

extension Vouching {
    /// - Throws: if the token does not say who it is about.
    func identity(in claims: Claims) throws(ProviderFault) -> Vouched.Identity {
        switch self {
        case .number(let claim): .number(try told(claim, in: claims))
        case .subject(let claim): .subject(try told(claim, in: claims))
        case .entra: .subject("\(try told("oid", in: claims))@\(try told("tid", in: claims))")
        }
    }

    private func told(_ claim: String, in claims: Claims) throws(ProviderFault) -> String {
        guard let text = claims.text(claim), !text.isEmpty, text.utf8.count <= 255 else {
            throw .noIdentity
        }
        return text
    }
}
