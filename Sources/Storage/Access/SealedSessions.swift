import Crypto
import Domain
import Foundation
import UseCases

/// Signed-in sessions. The database holds the SHA-256 of a token: 32 random bytes need no salt
/// and no slow hash. A session ends after twelve hours, or when its account ended.
struct SealedSessions: Sessions {
    /// A long working day [own choice], counted from signing in, however busy it was.
    static let longest = 12 * 3600

    let database: any SQLDatabase
    let keys: KeyChain

    func start(for account: AccountID, at now: Instant) async throws -> String {
        let token = SealedSessions.newToken()
        try await database.write { connection in
            try connection.run("DELETE FROM session WHERE ends_at <= \(now)")
            let started = try connection.run(
                """
                INSERT INTO session (token_hash, account, ends_at)
                SELECT \(SealedSessions.hash(token)), id,
                    \(now.adding(seconds: SealedSessions.longest))
                FROM account WHERE id = \(account) AND ended_at IS NULL
                """)
            guard started == 1 else { throw Refused() }
        }
        return token
    }

    func account(for token: String, at now: Instant) async throws -> Account? {
        let keys = keys
        return try await database.read { connection in
            let sql: SQL = """
                \(AccountTable.select) JOIN session s ON s.account = a.id
                WHERE s.token_hash = \(SealedSessions.hash(token)) AND s.ends_at > \(now)
                    AND a.ended_at IS NULL
                """
            return try AccountTable.accounts(sql, keys, connection).first
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
        try await database.write { connection in
            try connection.run(
                "UPDATE account SET language = \(language) WHERE id = \(account)")
        }
    }

    private static func newToken() -> String {
        Data(SymmetricKey(size: .bits256).bytes).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    private static func hash(_ token: String) -> [UInt8] {
        Array(SHA256.hash(data: Array(token.utf8)))
    }
}
