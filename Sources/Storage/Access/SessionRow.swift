import Crypto
import Domain
import UseCases

/// What a session rests on, as it is stored: all of it is in the keyed hash.
struct SessionRow: Sendable {
    /// The hash of the token.
    let token: [UInt8]
    let account: String
    /// The account's edition when the session began.
    let edition: Int
    let endsAt: String
    var seenAt: String
    /// The keyed hash by which the provider's word finds it.
    let provider: [UInt8]?

    func mac(_ keys: KeyChain) -> [UInt8] { keys.sessions.mac(said) }

    /// Whether this is the stored hash; takes as long whichever byte is wrong.
    func isRight(_ stored: [UInt8], _ keys: KeyChain) -> Bool {
        keys.sessions.isRight(stored, for: said)
    }

    private var said: [UInt8] {
        var fields = FieldWriter()
        fields.add("session")
        fields.add(token)
        fields.add(account)
        fields.add(edition)
        fields.add(endsAt)
        fields.add(seenAt)
        fields.add(provider.map(SQLValue.bytes) ?? .null)
        return fields.bytes
    }

    func insertion(_ session: ProviderSession?, _ keys: KeyChain) throws -> SQL {
        """
        INSERT INTO session
            (token_hash, account, ends_at, seen_at, provider_hash, provider, mac)
        VALUES (\(token), \(account), \(endsAt), \(seenAt), \(provider),
            \(try session.map { try keys.sealedProvider($0, of: token) }), \(mac(keys)))
        """
    }
}

extension KeyChain {
    /// Nil without a session id at the provider.
    func hash(issuer: String, sid: String?) -> [UInt8]? {
        guard let sid else { return nil }
        var fields = FieldWriter()
        fields.add("provider's session")
        fields.add(issuer)
        fields.add(sid)
        return sessions.mac(fields.bytes)
    }

    fileprivate func sealedProvider(
        _ session: ProviderSession, of token: [UInt8]
    ) throws -> [UInt8] {
        var fields = FieldWriter()
        fields.add(session.issuer)
        fields.add(session.sid)
        fields.add(session.idToken)
        return try providers.seal(fields.bytes, at: place(token))
    }

    func openProvider(_ sealed: [UInt8], of token: [UInt8]) throws -> ProviderSession {
        var fields = FieldReader(try providers.open(sealed, at: place(token)))
        return ProviderSession(
            issuer: try fields.text(), sid: try fields.optionalText(), idToken: try fields.text())
    }

    private func place(_ token: [UInt8]) -> SealedPlace {
        var place = SealedPlace("session", "", "provider")
        place.bind([.bytes(token)])
        return place
    }
}
