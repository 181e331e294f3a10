import Foundation
import Storage
import StoragePostgres
import StorageSQLite

/// Where the data is: in a file, or on a PostgreSQL server.
enum DatabaseAddress: Sendable {
    case sqlite(path: String)
    case postgres(PostgresAddress)

    /// What is wrong with an address, in a sentence; never the address itself, which may hold a
    /// password.
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    static let meaning = "sqlite:FILE or postgres://USER@HOST/NAME"

    /// - Throws: `Fault`.
    init(_ text: String) throws {
        if text.hasPrefix("sqlite:"), text.count > 7 {
            self = .sqlite(path: String(text.dropFirst(7)))
        } else if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            let address = try DatabaseAddress.server(text)
            if address.hasPassword, CommandLine.arguments.contains(where: { $0.contains(text) }) {
                throw Fault(description: DatabaseAddress.shownPassword)
            }
            self = .postgres(address)
        } else {
            throw Fault(description: "must be \(DatabaseAddress.meaning).")
        }
    }

    private static func server(_ text: String) throws -> PostgresAddress {
        do {
            return try PostgresAddress(text)
        } catch PostgresFault.unsealed {
            throw Fault(description: "is not used. \(PostgresFault.unsealed)")
        } catch {
            throw Fault(description: "is no PostgreSQL address: \(DatabaseAddress.example)")
        }
    }

    private static let example = "postgres://veven@db.example/veven?sslmode=verify-full"

    private static let shownPassword = """
        holds a password, and everybody on this machine can read a command's arguments. Set \
        VEVEN_DATABASE or PGPASSWORD in the environment instead, or name a password file in \
        PGPASSFILE.
        """

    /// The database, made if it is a file that is not there.
    func open() throws -> any SQLDatabase {
        switch self {
        case .sqlite(let path): try SQLiteDatabase(path: path)
        case .postgres(let address): PostgresDatabase(address)
        }
    }

    /// How long a server that starts together with this program is waited for; less than systemd
    /// waits for a service (90 s) [own choice].
    private static let longestStart = Duration.seconds(60)

    /// The same for who starts with the machine: a server that is not there yet is waited for.
    /// - Parameter told: Hears once why it is not.
    func openWhenThere(
        told: @escaping @Sendable (String) -> Void
    ) async throws -> any SQLDatabase {
        let database = try open()
        if let server = database as? PostgresDatabase {
            try await server.waitUntilThere(atMost: DatabaseAddress.longestStart, told: told)
        }
        return database
    }

    /// Held by the one server of a file. PostgreSQL may have many.
    /// - Throws: `StorageFault.servedAlready`.
    func servingLock() throws -> ServingLock? {
        guard case .sqlite(let path) = self else { return nil }
        return try ServingLock(for: path)
    }

    /// The database as it is; no file is made.
    func existing() throws -> any SQLDatabase {
        if case .sqlite(let path) = self, !isThereAsFile {
            throw Fault(description: "names no installation: there is no file \(path).")
        }
        return try open()
    }

    /// What may be shown and logged: no password.
    var shown: String {
        switch self {
        case .sqlite(let path): "sqlite:\(path)"
        case .postgres(let address): address.shown
        }
    }

    /// Whether it is a file that is there.
    var isThereAsFile: Bool {
        guard case .sqlite(let path) = self else { return false }
        return FileManager.default.fileExists(atPath: path)
    }
}
