import CLibPQ
import Storage

/// The row of an answer that is looked at. All columns are binary and read where libpq put them.
/// A class, so that handing it to a closure costs nothing.
final class PostgresRow: SQLRow {
    private let result: PostgresResult
    private let pointer: OpaquePointer
    var index: CInt = 0

    /// `pg_type.dat`.
    private static let numeric: Oid = 1700
    private static let integers: Set<Oid> = [16, 20, 21, 23, 26]

    init(_ result: PostgresResult) {
        self.result = result
        pointer = result.pointer
    }

    func isNull(_ column: Int) -> Bool { PQgetisnull(pointer, index, CInt(column)) == 1 }

    func int(_ column: Int) -> Int {
        let field = field(column)
        if PQftype(pointer, CInt(column)) == PostgresRow.numeric { return Numeric.whole(field) }
        guard let first = field.first else { return 0 }
        if field.count == 1 { return Int(first) }
        let negative = first >= 0x80
        return Int(field.reduce(negative ? -1 : 0) { $0 << 8 | Int64($1) })
    }

    func text(_ column: Int) -> String { String(decoding: field(column), as: UTF8.self) }

    func bytes(_ column: Int) -> [UInt8] { Array(field(column)) }

    func pack(_ column: Int, into fields: inout FieldWriter) {
        if isNull(column) { return fields.addNothing() }
        if PostgresRow.integers.contains(PQftype(pointer, CInt(column))) {
            fields.add(int(column))
        } else {
            fields.add(field(column))
        }
    }

    /// The bytes of a column; none for NULL.
    private func field(_ column: Int) -> UnsafeRawBufferPointer {
        let count = Int(PQgetlength(pointer, index, CInt(column)))
        guard count > 0 else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(
            start: PQgetvalue(pointer, index, CInt(column)), count: count)
    }
}

/// `numeric` as the server sends it: what `sum` gives for a column of whole numbers
/// (`numeric_send` in PostgreSQL's numeric.c).
enum Numeric {
    /// The whole part: four numbers of two bytes, then digits to the base of ten thousand.
    static func whole(_ field: UnsafeRawBufferPointer) -> Int {
        guard field.count >= 8 else { return 0 }
        func word(_ place: Int) -> Int { Int(field[place * 2]) << 8 | Int(field[place * 2 + 1]) }
        let digits = word(0)
        let weight = Int(Int16(truncatingIfNeeded: word(1)))
        var whole = 0
        for place in 0..<max(0, weight + 1) {
            whole = whole * 10_000 + (place < digits ? word(4 + place) : 0)
        }
        return word(2) == 0x4000 ? -whole : whole
    }
}
