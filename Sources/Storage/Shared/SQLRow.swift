import Domain

/// The current row of a running statement, read by position. Valid only inside the closure it is
/// handed to. Text and numbers are asked for only where the schema says NOT NULL.
package protocol SQLRow: AnyObject {
    func isNull(_ column: Int) -> Bool
    func int(_ column: Int) -> Int
    func text(_ column: Int) -> String
    func bytes(_ column: Int) -> [UInt8]
    /// Adds the column as it is stored, whatever it holds: what sealed bytes are bound to.
    func pack(_ column: Int, into fields: inout FieldWriter)
}

extension SQLRow {
    package func id<Kind>(_ column: Int) -> ID<Kind> { ID(trusted: text(column)) }

    package func optionalID<Kind>(_ column: Int) -> ID<Kind>? {
        isNull(column) ? nil : id(column)
    }

    package func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

    package func optionalBytes(_ column: Int) -> [UInt8]? { isNull(column) ? nil : bytes(column) }

    package func bool(_ column: Int) -> Bool { int(column) != 0 }

    /// - Throws: `StorageFault.unreadable` if the text is none of the enumeration's.
    package func value<Value: RawRepresentable<String>>(_ column: Int) throws -> Value {
        guard let value = Value(rawValue: text(column)) else { throw StorageFault.unreadable }
        return value
    }

    package func day(_ column: Int) throws -> Day {
        guard let day = Day(stored: text(column)) else { throw StorageFault.unreadable }
        return day
    }

    package func optionalDay(_ column: Int) throws -> Day? {
        isNull(column) ? nil : try day(column)
    }

    package func instant(_ column: Int) throws -> Instant {
        guard let instant = Instant(text(column)) else { throw StorageFault.unreadable }
        return instant
    }

    package func optionalInstant(_ column: Int) throws -> Instant? {
        isNull(column) ? nil : try instant(column)
    }

    /// A member, or the family as a whole where the column is empty.
    package func subject(_ column: Int) -> Subject {
        optionalID(column).map(Subject.person) ?? .family
    }
}

extension Day {
    /// Reads a day that this program wrote: ten ASCII bytes, without splitting the text.
    init?(stored text: String) {
        var text = text
        let digits = text.withUTF8 { bytes in
            bytes.count == 10 ? bytes.map { Int($0) - 48 } : nil
        }
        guard let digits else { return nil }
        let year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3]
        self.init(
            year: year, month: digits[5] * 10 + digits[6], day: digits[8] * 10 + digits[9])
    }
}
