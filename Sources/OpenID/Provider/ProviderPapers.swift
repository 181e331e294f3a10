import Domain

/// A provider's document and keys, fetched when they are needed and kept for an hour. An actor,
/// because people who sign in at the same time share them.
actor ProviderPapers {
    /// How long they are believed: a key that the provider took back is gone after this.
    private static let keptSeconds = 3600
    /// A token with an unknown key makes us look again, but not more often than this.
    private static let betweenLooks = 60

    private let issuer: ProviderAddress
    private let web: WebClient
    private let now: @Sendable () -> Instant
    private var document: Dated<ProviderDocument>?
    private var keys: Dated<KeySet>?
    private var lookedAgainAt: Instant?
    /// A fetch under way, which everybody who needs the same waits for.
    private var fetchingDocument: Task<ProviderDocument, any Error>?
    private var fetchingKeys: Task<KeySet, any Error>?

    init(issuer: ProviderAddress, web: WebClient, now: @escaping @Sendable () -> Instant) {
        self.issuer = issuer
        self.web = web
        self.now = now
    }

    func providerDocument() async throws -> ProviderDocument {
        if let document, isFresh(document.at) { return document.value }
        let task =
            fetchingDocument
            ?? Task { [issuer, web] in
                guard let place = ProviderDocument.place(of: issuer) else {
                    throw ProviderFault.insecureAddress
                }
                return try ProviderDocument(try await web.get(place), of: issuer)
            }
        fetchingDocument = task
        defer { fetchingDocument = nil }
        let fetched = try await task.value
        document = Dated(value: fetched, at: now())
        return fetched
    }

    /// The claims of a token that this provider signed. An unknown key may be a new one, and so
    /// may a key without a name.
    func claims(of token: SignedToken) async throws -> Claims {
        do {
            return try await currentKeys().claims(of: token)
        } catch ProviderFault.unknownKey {
            return try await lookAgain().claims(of: token)
        } catch ProviderFault.badSignature where token.header.kid == nil {
            return try await lookAgain().claims(of: token)
        }
    }

    private func currentKeys() async throws -> KeySet {
        if let keys, isFresh(keys.at) { return keys.value }
        return try await fetchKeys()
    }

    private func lookAgain() async throws -> KeySet {
        if let fetchingKeys { return try await fetchingKeys.value }
        if let last = lookedAgainAt, now() < last.adding(seconds: ProviderPapers.betweenLooks) {
            return keys?.value ?? KeySet.none
        }
        lookedAgainAt = now()
        return try await fetchKeys()
    }

    private func fetchKeys() async throws -> KeySet {
        let place = try await providerDocument().keys
        let task = fetchingKeys ?? Task { [web] in try KeySet(try await web.get(place)) }
        fetchingKeys = task
        defer { fetchingKeys = nil }
        let fetched = try await task.value
        keys = Dated(value: fetched, at: now())
        return fetched
    }

    private func isFresh(_ at: Instant) -> Bool {
        now() < at.adding(seconds: ProviderPapers.keptSeconds)
    }
}

/// Something and when it was fetched.
private struct Dated<Value: Sendable>: Sendable {
    let value: Value
    let at: Instant
}
