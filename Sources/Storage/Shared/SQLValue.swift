import Domain

/// What both engines can store.
package enum SQLValue: Sendable, Equatable {
    case null
    case int(Int)
    case text(String)
    case bytes([UInt8])
}

/// A value that may be written into an `SQL` literal.
package protocol SQLBindable {
    var sqlValue: SQLValue { get }
}

extension String: SQLBindable {
    package var sqlValue: SQLValue { .text(self) }
}

extension Int: SQLBindable {
    package var sqlValue: SQLValue { .int(self) }
}

/// Booleans are 0 and 1.
extension Bool: SQLBindable {
    package var sqlValue: SQLValue { .int(self ? 1 : 0) }
}

/// Sealed bytes, hashes and keys.
extension [UInt8]: SQLBindable {
    package var sqlValue: SQLValue { .bytes(self) }
}

extension ID: SQLBindable {
    package var sqlValue: SQLValue { .text(text) }
}

/// Days are `YYYY-MM-DD`.
extension Day: SQLBindable {
    package var sqlValue: SQLValue { .text(text) }
}

/// Instants are ISO 8601 in UTC with milliseconds.
extension Instant: SQLBindable {
    package var sqlValue: SQLValue { .text(text) }
}
