/// Reads one part in the order of its key, page by page, each page from behind the last key: no
/// engine has to keep more than a page.
struct PartReader {
    /// About so many bytes make a page [own choice]: large enough that a commit for each is not
    /// the most of the work, small enough that a few of them fit anywhere.
    private static let pageBytes = 512 * 1024
    private static let most = 4096

    private let part: TablePart
    private let number: Int
    private let connection: any SQLConnection
    private var last: [SQLValue]?
    /// Few at first: nobody knows yet how long the rows of this table are.
    private var limit = 8
    private var isDone = false

    init(_ part: TablePart, number: Int, _ connection: any SQLConnection) {
        self.part = part
        self.number = number
        self.connection = connection
    }

    /// The next page; nil after the last row.
    mutating func next() throws -> RowPage? {
        guard !isDone else { return nil }
        var fields = FieldWriter()
        var count = 0
        var start = 0
        try connection.each(statement) { row in
            start = fields.bytes.count
            for column in part.columns.indices { row.pack(column, into: &fields) }
            count += 1
        }
        isDone = count < limit
        guard count > 0 else { return nil }
        try remember(Array(fields.bytes[start...]))
        let fitting = PartReader.pageBytes / max(fields.bytes.count / count, 1)
        limit = min(max(fitting, 1), PartReader.most)
        return RowPage(part: number, count: count, bytes: fields.bytes)
    }

    private var statement: SQL {
        let columns = part.columns.map(\.name)
        let rest: SQL =
            last.map { "AND (\(names: part.key)) > (\(values: $0))" } ?? ""
        return """
            SELECT \(names: columns) FROM \(name: part.table) WHERE \(part.condition) \(rest)
            ORDER BY \(names: part.key) LIMIT \(limit)
            """
    }

    private mutating func remember(_ row: [UInt8]) throws {
        var reader = FieldReader(row)
        var values: [StoredName: SQLValue] = [:]
        for column in part.columns { values[column.name] = try reader.value(column) }
        last = part.key.compactMap { values[$0] }
    }
}
