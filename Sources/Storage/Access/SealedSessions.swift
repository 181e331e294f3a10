import Crypto
import Domain
import Foundation
import UseCases

/// Signed-in sessions. The database holds the SHA-256 of a token: 32 random bytes need no salt
/// and no slow hash. Beside it stands a keyed hash of token, account and end, so that whoever
/// can write to the file cannot sign anybody in. A session ends after twelve hours, or when its
/// account ended.
struct SealedSessions: Sessions {
    /// A long working day [own choice], counted from signing in, however busy it was.
    static let longest = 12 * 3600

    let database: any SQLDatabase
    let keys: KeyChain

    func start(for account: AccountID, at now: Instant) async throws -> String {
        let token = SealedSessions.newToken()
        let hash = SealedSessions.hash(token)
        let end = now.adding(seconds: SealedSessions.longest)
        let mac = SealedSessions.mac(hash, account.text, end.text, keys.sessions)
        try await database.write { connection in
            try connection.run("DELETE FROM session WHERE ends_at <= \(now)")
            let started = try connection.run(
                """
                INSERT INTO session (token_hash, account, ends_at, mac)
                SELECT \(hash), id, \(end), \(mac) FROM account
                WHERE id = \(account) AND ended_at IS NULL
                """)
            guard started == 1 else { throw Refused() }
        }
        return token
    }

    func account(for token: String, at now: Instant) async throws -> Account? {
        let keys = keys
        let hash = SealedSessions.hash(token)
        return try await database.read { connection in
            try connection.first(
                """
                SELECT \(AccountTable.columns), s.ends_at, s.mac
                FROM account a JOIN session s ON s.account = a.id
                WHERE s.token_hash = \(hash) AND s.ends_at > \(now) AND a.ended_at IS NULL
                """
            ) { row -> Account? in
                let mac = SealedSessions.mac(hash, row.text(0), row.text(9), keys.sessions)
                guard mac == row.bytes(10) else { return nil }
                return try AccountTable.account(row, keys, connection)
            } ?? nil
        }
    }

    func end(_ token: String) async throws {
        try await database.write { connection in
            try connection.run(
                "DELETE FROM session WHERE token_hash = \(SealedSessions.hash(token))")
        }
    }

    func accounts(_ ids: [AccountID]) async throws -> [Account] {
        let keys = keys
        return try await database.read { connection in
            let sql: SQL = "\(AccountTable.select) WHERE a.id IN (\(list: ids))"
            let found = try AccountTable.accounts(sql, keys, connection)
            return ids.compactMap { id in found.first { $0.id == id } }
        }
    }

    func remember(_ language: Language, for account: AccountID) async throws {
        let keys = keys
        try await database.write { connection in
            let sql: SQL = "\(AccountTable.select) WHERE a.id = \(account) AND a.ended_at IS NULL"
            for var account in try AccountTable.accounts(sql, keys, connection) {
                account.language = language
                let sealer = try keys.keys(of: account.municipality, connection).sealer
                try AccountTable.save(account, sealer, connection)
            }
        }
    }

    private static func newToken() -> String {
        Data(SymmetricKey(size: .bits256).bytes).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    private static func mac(
        _ hash: [UInt8], _ account: String, _ endsAt: String, _ key: SymmetricKey
    ) -> [UInt8] {
        var fields = FieldWriter()
        fields.add("session")
        fields.add(hash)
        fields.add(account)
        fields.add(endsAt)
        return key.mac(fields.bytes)
    }

    private static func hash(_ token: String) -> [UInt8] {
        Array(SHA256.hash(data: Array(token.utf8)))
    }
}
