import CLibPQ

/// Where a PostgreSQL database is: a URI as libpq reads it, `postgres://user@host:port/name?…`.
/// The password comes from the URI, from PGPASSWORD or from the file that PGPASSFILE names, and
/// `sslmode=verify-full` asks for TLS (PostgreSQL 15, 34.1 and 34.19).
package struct PostgresAddress: Sendable {
    let uri: String
    /// What may be shown: everything but the password.
    package let shown: String

    /// - Throws: `PostgresFault.address` if libpq cannot read it; what is wrong with it is not
    ///   told, because it may hold a password.
    package init(_ uri: String) throws {
        guard let options = PQconninfoParse(uri, nil) else { throw PostgresFault.address }
        defer { PQconninfoFree(options) }
        self.uri = uri
        var found: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                found[String(cString: keyword)] = String(cString: value)
            }
            option += 1
        }
        hasPassword = found["password"] != nil
        let host = found["host"] ?? found["hostaddr"] ?? "localhost"
        let port = found["port"].map { ":\($0)" } ?? ""
        shown = "postgres://\(host)\(port)/\(found["dbname"] ?? found["user"] ?? "")"
    }

    /// Whether the address itself holds a password, which whoever sees it could read.
    package let hasPassword: Bool

    /// A new connection.
    /// - Throws: `PostgresFault.unreachable`.
    func connect(within timeout: Duration) throws -> OpaquePointer {
        // What stands before `dbname` is only unless the URI says otherwise.
        let options = [
            ("connect_timeout", "\(max(2, timeout.milliseconds / 1000))"),
            ("application_name", "veven"), ("keepalives_idle", "10"),
            ("keepalives_interval", "5"), ("keepalives_count", "3"),
            ("tcp_user_timeout", "30000"), ("dbname", uri), ("client_encoding", "UTF8"),
        ]
        let connection = CStrings.withPointers(options.map(\.0)) { names in
            CStrings.withPointers(options.map(\.1)) { PQconnectdbParams(names, $0, 1) }
        }
        guard let connection else { throw PostgresFault.unreachable("out of memory") }
        guard PQstatus(connection) == CONNECTION_OK else {
            let said = String(cString: PQerrorMessage(connection))
            PQfinish(connection)
            throw PostgresFault.unreachable(said.split(separator: "\n").joined(separator: " "))
        }
        return connection
    }
}

/// Texts as C takes them: pointers, the last one nil.
enum CStrings {
    static func withPointers<Answer>(
        _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Answer
    ) -> Answer {
        let bytes = texts.map { Array($0.utf8CString) }
        return pointers(bytes[...], []) { body($0) }
    }

    private static func pointers<Answer>(
        _ rest: ArraySlice<[CChar]>, _ made: [UnsafePointer<CChar>?],
        _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Answer
    ) -> Answer {
        guard let first = rest.first else { return body(made + [nil]) }
        return first.withUnsafeBufferPointer { text in
            pointers(rest.dropFirst(), made + [text.baseAddress], body)
        }
    }
}
