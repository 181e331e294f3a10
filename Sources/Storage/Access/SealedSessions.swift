import Crypto
import Domain
import Foundation
import UseCases

/// Signed-in sessions. The database holds the SHA-256 of a token: 32 random bytes need no salt
/// and no slow hash. Beside it stands a keyed hash of all that the session rests on, so that
/// whoever can write to the file can neither sign anybody in nor keep a session alive.
///
/// A session is over after twelve hours; after an hour without a request; when its account ended;
/// and when its account's edition is another, which is when role, service or rights were changed.
/// Both an absolute and an inactivity limit: OWASP ASVS 5.0, V7.3.
struct SealedSessions: Sessions {
    /// A long working day [own choice], counted from signing in, however busy it was.
    static let longest = 12 * 3600
    /// Without a request [own choice].
    static let idle = 3600
    /// When somebody last asked is written no more often, so that looking costs no write. Who goes
    /// away is therefore out after 55 to 60 minutes.
    static let noted = 300
    /// A session that was last seen in the future is over: the clock went back, and nobody knows
    /// how long it has been idle. So much the clocks of several nodes may differ [own choice].
    static let apart = 300

    let database: any SQLDatabase
    let keys: KeyChain

    func accounts(of identity: ProvenIdentity) async throws -> [Account] {
        let keys = keys
        return try await database.read { connection in
            connection.wall = .whole
            let given = try IdentityTable(keys: keys, connection: connection)
                .accounts(of: identity)
            guard case .citizen(let number) = identity else { return given }
            let own = try MemberAccounts(keys: keys, connection: connection).all(with: number)
            return given + own
        }
    }

    func start(
        for account: AccountID, from provider: ProviderSession?, at now: Instant
    ) async throws -> String {
        let keys = keys
        let token = SessionToken()
        try await database.write { connection in
            connection.wall = .whole
            let sql: SQL = "\(AccountTable.select) WHERE a.id = \(account) AND a.ended_at IS NULL"
            guard let found = try AccountTable.accounts(sql, keys, connection).first else {
                throw Refused()
            }
            let row = SessionRow(
                token: token.hash, account: found.id.text, edition: found.edition,
                endsAt: now.adding(seconds: SealedSessions.longest).text, seenAt: now.text,
                provider: provider.flatMap { keys.hash(issuer: $0.issuer, sid: $0.sid) })
            try connection.run("DELETE FROM session WHERE ends_at <= \(now)")
            try connection.run(try row.insertion(provider, keys))
        }
        return token.text
    }

    /// One statement; a second one, a write, when the last request was noted five minutes ago.
    func account(for token: String, at now: Instant) async throws -> Account? {
        guard let (account, session) = try await find(token, at: now) else { return nil }
        try await note(session, at: now)
        return account
    }

    func watch(_ token: String, at now: Instant) async throws -> Account? {
        try await find(token, at: now)?.0
    }

    private func find(
        _ token: String, at now: Instant
    ) async throws -> (Account, SessionRow)? {
        let keys = keys
        let hash = SessionToken.hash(token)
        let idle = now.adding(seconds: -SealedSessions.idle)
        let ahead = now.adding(seconds: SealedSessions.apart)
        return try await database.readBriefly { connection in
            connection.wall = .whole
            return try connection.first(
                """
                SELECT \(AccountTable.columns), s.ends_at, s.seen_at, s.provider_hash, s.mac
                FROM account a JOIN session s ON s.account = a.id
                WHERE s.token_hash = \(hash) AND s.ends_at > \(now) AND s.seen_at > \(idle)
                    AND s.seen_at <= \(ahead) AND a.ended_at IS NULL
                """
            ) { row -> (Account, SessionRow)? in
                let account = try AccountTable.account(row, keys, connection)
                let session = SessionRow(
                    token: hash, account: account.id.text, edition: account.edition,
                    endsAt: row.text(9), seenAt: row.text(10), provider: row.optionalBytes(11))
                return session.isRight(row.bytes(12), keys) ? (account, session) : nil
            } ?? nil
        }
    }

    @discardableResult
    func end(_ token: String) async throws -> ProviderSession? {
        let keys = keys
        let hash = SessionToken.hash(token)
        return try await database.write { connection in
            connection.wall = .whole
            let found = try connection.first(
                "SELECT account, provider FROM session WHERE token_hash = \(hash)"
            ) { ($0.id(0) as AccountID, $0.optionalBytes(1)) }
            guard let (account, sealed) = found else { return nil }
            try connection.run("DELETE FROM session WHERE token_hash = \(hash)")
            try connection.announce(NewsCoding.text(account))
            return sealed.flatMap { try? keys.openProvider($0, of: hash) }
        }
    }

    func end(issuer: String, sid: String) async throws {
        guard let hash = keys.hash(issuer: issuer, sid: sid) else { return }
        try await database.write { connection in
            connection.wall = .whole
            let sql: SQL = "SELECT DISTINCT account FROM session WHERE provider_hash = \(hash)"
            for account: AccountID in try connection.rows(sql, { $0.id(0) }) {
                try connection.announce(NewsCoding.text(account))
            }
            try connection.run("DELETE FROM session WHERE provider_hash = \(hash)")
        }
    }

    func accounts(_ ids: [AccountID]) async throws -> [Account] {
        let keys = keys
        return try await database.read { connection in
            connection.wall = .whole
            let sql: SQL = "\(AccountTable.select) WHERE a.id IN (\(list: ids))"
            let found = try AccountTable.accounts(sql, keys, connection)
            return ids.compactMap { id in found.first { $0.id == id } }
        }
    }

    func remember(_ language: Language, for account: AccountID) async throws {
        let keys = keys
        try await database.write { connection in
            connection.wall = .whole
            let sql: SQL = "\(AccountTable.select) WHERE a.id = \(account) AND a.ended_at IS NULL"
            for var account in try AccountTable.accounts(sql, keys, connection) {
                account.language = language
                let sealer = try keys.keys(of: account.municipality, connection).sealer
                try AccountTable.save(account, sealer, connection)
            }
        }
    }

    /// Writes that somebody is there, if that was not written in the last minutes. A session that
    /// ended meanwhile stays ended.
    private func note(_ session: SessionRow, at now: Instant) async throws {
        let due = now.adding(seconds: -SealedSessions.noted)
        guard session.seenAt <= due.text else { return }
        var next = session
        next.seenAt = now.text
        let mac = next.mac(keys)
        try await database.write { connection in
            connection.wall = .whole
            try connection.run(
                """
                UPDATE session SET seen_at = \(now), mac = \(mac)
                WHERE token_hash = \(session.token) AND seen_at = \(session.seenAt)
                """)
        }
    }
}
