// Decision: the text of a statement is kept as segments between values.
//
// Context. One SQL text runs on two engines. SQLite takes `?` by position, and also `$1`, but as
// a *named* parameter numbered by first occurrence, which GRDB binds from a dictionary;
// PostgreSQL takes `$1`, `$2` by position.
// Choice. An `SQL` literal keeps the text segments and, between each two, one value. The driver
// joins the segments with its own placeholders: `?` for SQLite, `$n` for PostgreSQL. Nobody
// writes a placeholder by hand, values are bound by position, and no dictionary is built.
// Cost. A value used twice is bound twice; the text is joined at every call (under 1 µs).

/// A statement in which every interpolated value is a bound parameter, so that an injection
/// cannot be written.
package struct SQL: Sendable, ExpressibleByStringInterpolation {
    package let segments: [String]
    /// The values that stand between the segments: always one fewer.
    package let values: [SQLValue]

    /// Only a literal: a text made while the program runs is no statement.
    package init(stringLiteral text: StaticString) {
        segments = [text.description]
        values = []
    }

    package init(stringInterpolation parts: StringInterpolation) {
        segments = parts.segments
        values = parts.values
    }

    /// The text with `?` for each value.
    package var questionMarks: String {
        segments.count == 1 ? segments[0] : segments.joined(separator: "?")
    }

    /// The text with `$1`, `$2` … for the values.
    package var dollarNumbers: String {
        segments.enumerated().map { $0 == 0 ? $1 : "$\($0)\($1)" }.joined()
    }

    /// The part of a text that stood in the program.
    private init(part text: Substring) {
        segments = [String(text)]
        values = []
    }

    /// What stands before the first value and after the last, without a parenthesis at either; nil
    /// unless the values are whole rows: `… VALUES (?, ?), (?, ?) …`.
    var rowsTakenApart: (head: SQL, rows: [[SQLValue]], tail: SQL)? {
        guard let first = segments.first, let last = segments.last, values.count > 0,
            first.hasSuffix("VALUES ("), last.hasPrefix(")")
        else { return nil }
        var rows: [[SQLValue]] = [[]]
        for (index, value) in values.enumerated() {
            rows[rows.count - 1].append(value)
            guard index < values.count - 1 else { break }
            let between = segments[index + 1]
            if between == ", " || between.filter({ !$0.isWhitespace }) == "," { continue }
            guard between == "), (" else { return nil }
            rows.append([])
        }
        return (SQL(part: first.dropLast()), rows, SQL(part: last.dropFirst()))
    }
}

extension SQL {
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var segments = [""]
        fileprivate var values: [SQLValue] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            segments.reserveCapacity(interpolationCount + 1)
            values.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ text: StaticString) { join(text.description) }

        package mutating func appendInterpolation(_ value: some SQLBindable) {
            bind(value.sqlValue)
        }

        package mutating func appendInterpolation<Value: SQLBindable>(_ value: Value?) {
            bind(value.map(\.sqlValue) ?? .null)
        }

        package mutating func appendInterpolation<Value: RawRepresentable>(_ value: Value)
        where Value.RawValue: SQLBindable {
            bind(value.rawValue.sqlValue)
        }

        /// A list for `IN (…)`. It is filled up to a power of two with its last value, so that
        /// few different texts reach the statement cache; an empty list is `NULL`.
        package mutating func appendInterpolation(list: [some SQLBindable]) {
            guard let last = list.last else { return join("NULL") }
            var length = 1
            while length < list.count { length *= 2 }
            for index in 0..<length {
                if index > 0 { join(", ") }
                bind((index < list.count ? list[index] : last).sqlValue)
            }
        }

        /// A part of another statement, with its values.
        package mutating func appendInterpolation(_ part: SQL) {
            join(part.segments[0])
            values += part.values
            segments += part.segments.dropFirst()
        }

        /// The name of a table or column that stands in the program.
        package mutating func appendInterpolation(raw name: StaticString) { join(name.description) }

        /// The names of columns that stand in the program.
        package mutating func appendInterpolation(names: [StaticString]) {
            join(names.map(\.description).joined(separator: ", "))
        }

        /// A name that was read from the schema or from a backup, and proved to be one.
        package mutating func appendInterpolation(name: StoredName) { join(name.quoted) }

        package mutating func appendInterpolation(names: [StoredName]) {
            join(names.map(\.quoted).joined(separator: ", "))
        }

        /// Several rows for `VALUES`, each in its parentheses.
        package mutating func appendInterpolation(rows: [[SQLValue]]) {
            for (index, row) in rows.enumerated() {
                join(index > 0 ? ", (" : "(")
                appendInterpolation(values: row)
                join(")")
            }
        }

        /// As many values, in the same order.
        package mutating func appendInterpolation(values: [SQLValue]) {
            for (index, value) in values.enumerated() {
                if index > 0 { join(", ") }
                bind(value)
            }
        }

        private mutating func join(_ text: String) { segments[segments.count - 1] += text }

        private mutating func bind(_ value: SQLValue) {
            values.append(value)
            segments.append("")
        }
    }
}
