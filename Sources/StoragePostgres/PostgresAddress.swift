import CLibPQ
import Foundation

/// Where a PostgreSQL database is: a URI as libpq reads it, `postgres://user@host:port/name?…`.
/// The password comes from the URI, from PGPASSWORD or from the file that PGPASSFILE names
/// (PostgreSQL 15, 34.1).
package struct PostgresAddress: Sendable {
    let uri: String
    /// What may be shown: everything but the password.
    package let shown: String
    /// Whether the address itself holds a password, which whoever sees it could read.
    package let hasPassword: Bool
    /// Whether another of its hosts may take changes when this one does not.
    let seeksWriter: Bool
    private let options: [(String, String)]
    /// Where the server is, without who we are.
    private let place: [(String, String)]

    /// - Throws: `PostgresFault.address` if libpq cannot read it; what is wrong with it is not
    ///   told, because it may hold a password. `.unsealed` if it leaves to chance whether others
    ///   can read what goes to another machine.
    package init(_ uri: String) throws {
        let said = try PostgresOptions(uri)
        self.uri = uri
        hasPassword = said["password"] != nil
        seeksWriter = ["read-write", "primary"].contains(said.attributes)
        let host = said["host"] ?? said["hostaddr"] ?? "localhost"
        let port = said["port"].map { ":\($0)" } ?? ""
        shown = "postgres://\(host)\(port)/\(said["dbname"] ?? said["user"] ?? "")"
        options = try PostgresAddress.options(said)
        place = ["service", "host", "hostaddr", "port"].compactMap { name in
            said[name].map { (name, $0) }
        }
    }

    /// What stands before `dbname`, where the URI is, holds only unless the URI says otherwise.
    /// What was sent and not taken by the other machine for 10 seconds is lost, and so is who is
    /// silent for 20 [own choice].
    private static func options(_ said: PostgresOptions) throws -> [(String, String)] {
        var options = [
            ("application_name", "veven"), ("keepalives_idle", "10"),
            ("keepalives_interval", "5"), ("keepalives_count", "2"),
            ("tcp_user_timeout", "10000"), ("target_session_attrs", said.attributes),
            ("gssencmode", said.kerberos),
        ]
        if let mode = try said.sslMode() { options.append(("sslmode", mode)) }
        return options
    }

    /// A new connection.
    /// - Throws: `PostgresFault.unreachable`.
    func connect(within timeout: Duration) throws -> OpaquePointer {
        let connection = withOptions(timeout) { PQconnectdbParams($0, $1, 1) }
        guard let connection else { throw PostgresFault.unreachable("out of memory") }
        guard PQstatus(connection) == CONNECTION_OK else {
            let said = String(cString: PQerrorMessage(connection))
            PQfinish(connection)
            throw PostgresFault.unreachable(said.split(separator: "\n").joined(separator: " "))
        }
        return connection
    }

    /// Whether there is a server that takes connections, if not ours: then no waiting helps. It
    /// is asked without TLS, which may be what is wrong, and without saying who we are.
    private func isThere(_ timeout: Duration) -> Bool {
        let nobody = [("user", "nobody"), ("dbname", "nobody"), ("sslmode", "disable")]
        let asked = place + nobody + [("connect_timeout", PostgresAddress.seconds(timeout))]
        return CStrings.withPointers(asked.map(\.0)) { names in
            CStrings.withPointers(asked.map(\.1)) { PQpingParams(names, $0, 0) }
        } == PQPING_OK
    }

    /// Comes back when the server takes our connections.
    /// - Parameter told: Hears once why it is not so yet.
    /// - Throws: `PostgresFault.unreachable` in the end; at once if the server refuses us.
    func waitUntilThere(
        atMost longest: Duration, timeout: Duration, told: (String) -> Void
    ) throws {
        let end = ContinuousClock.now + longest
        var wasThere = false
        var wasTold = false
        while true {
            do {
                return PQfinish(try connect(within: timeout))
            } catch {
                // It may have come between the two questions: then it is asked once more.
                let refusesUs = wasThere
                wasThere = isThere(timeout)
                guard !(refusesUs && wasThere), ContinuousClock.now < end else { throw error }
                if wasThere { continue }
                if !wasTold { told("\(error)") }
                wasTold = true
                Thread.sleep(forTimeInterval: 0.5)
            }
        }
    }

    private func withOptions<Answer>(
        _ timeout: Duration, _ body: (CStrings.Pointers, CStrings.Pointers) -> Answer
    ) -> Answer {
        let all =
            options + [
                ("connect_timeout", PostgresAddress.seconds(timeout)), ("dbname", uri),
                ("client_encoding", "UTF8"),
            ]
        return CStrings.withPointers(all.map(\.0)) { names in
            CStrings.withPointers(all.map(\.1)) { body(names, $0) }
        }
    }

    private static func seconds(_ duration: Duration) -> String {
        "\(max(2, duration.milliseconds / 1000))"
    }
}
