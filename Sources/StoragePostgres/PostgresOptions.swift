import CLibPQ
import Foundation

/// What an address says, and what follows from what it does not say.
struct PostgresOptions {
    private let said: [String: String]
    private let environment: [String: String]

    /// - Parameter environment: libpq's own variables: PostgreSQL 15, 34.15.
    /// - Throws: `PostgresFault.address` if libpq cannot read it.
    init(
        _ uri: String, environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws {
        guard let options = PQconninfoParse(uri, nil) else { throw PostgresFault.address }
        defer { PQconninfoFree(options) }
        var found: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                found[String(cString: keyword)] = String(cString: value)
            }
            option += 1
        }
        said = found
        self.environment = environment
    }

    subscript(_ keyword: String) -> String? { said[keyword] }

    /// How a connection is sealed. To another machine always with TLS, and only to the one whose
    /// certificate bears the host's name, unless something else is said; never by chance, which is
    /// libpq's own choice (`prefer`). Nil for libpq's choice on this machine.
    /// - Throws: `PostgresFault.unsealed`.
    func sslMode() throws -> String? {
        let mode = said["sslmode"] ?? environment["PGSSLMODE"]
        guard isElsewhere else { return mode }
        guard mode != "prefer", mode != "allow" else { throw PostgresFault.unsealed }
        return mode ?? "verify-full"
    }

    /// Whether Kerberos seals the connection: not unless somebody says so. libpq would look for its
    /// tickets each time, and Kerberos' own clearing up at a program's end does not bear that
    /// another thread is just looking: the program then ends with a fault.
    var kerberos: String { said["gssencmode"] ?? environment["PGGSSENCMODE"] ?? "disable" }

    /// Of several hosts the one that takes changes is looked for, unless something else is said.
    var attributes: String {
        let told = said["target_session_attrs"] ?? environment["PGTARGETSESSIONATTRS"]
        return told ?? (hosts.count > 1 ? "read-write" : "any")
    }

    private var hosts: [Substring] {
        let named =
            said["hostaddr"] ?? said["host"] ?? environment["PGHOSTADDR"] ?? environment["PGHOST"]
        return (named ?? "").split(separator: ",", omittingEmptySubsequences: false)
    }

    /// Whether what is sent leaves this machine. What a file of services names is not known here.
    private var isElsewhere: Bool {
        let isService = said["service"] != nil || environment["PGSERVICE"] != nil
        return (isService && hosts == [""]) || !hosts.allSatisfy(PostgresOptions.isHere)
    }

    /// An empty name, a path and a name after @ are sockets of this machine.
    private static func isHere(_ host: Substring) -> Bool {
        if host.isEmpty || host.hasPrefix("/") || host.hasPrefix("@") { return true }
        let isDigits = host.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
        return host == "localhost" || host == "::1" || (isDigits && host.hasPrefix("127."))
    }
}
