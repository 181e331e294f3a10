/// Where sealed bytes stand, and what stands beside them in the clear. It is authenticated with
/// them: moved to another table, row or column they do not open, and neither do they when a
/// clear column of their row was altered. Every part is packed as a field, so that no two
/// places are the same bytes. The family is not among them: it is what the key says.
struct SealedPlace {
    /// What lengths are rounded up to [own choice]: short words, names and days look alike.
    static let block = 64

    /// The number of bytes that the content is filled up to a multiple of.
    let block: Int
    private var fields = FieldWriter()

    var bytes: [UInt8] { fields.bytes }

    init(
        _ table: StaticString, _ row: String, _ column: StaticString = "content",
        block: Int = SealedPlace.block
    ) {
        self.block = block
        fields.reserve(256)
        fields.add(name: table)
        fields.add(row)
        fields.add(name: column)
    }

    /// Binds the values that are written into the clear columns, in their order.
    mutating func bind(_ values: [SQLValue]) {
        for value in values { fields.add(value) }
    }

    /// Binds the clear columns as they are stored, in the same order.
    mutating func bind(_ row: any SQLRow, _ columns: Range<Int>) {
        for column in columns { row.pack(column, into: &fields) }
    }
}
