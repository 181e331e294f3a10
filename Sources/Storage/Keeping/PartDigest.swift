import Crypto

/// A digest over all rows of a part in the order of their key. It does not depend on the engine,
/// nor on how the rows were cut into pages.
struct PartDigest {
    private var hash = SHA256()
    private(set) var rows = 0

    init(_ part: TablePart) {
        var fields = FieldWriter()
        fields.add("veven rows")
        fields.add(part.title)
        for column in part.columns {
            fields.add(column.name.text)
            fields.add(column.kind.rawValue)
        }
        hash.update(data: fields.bytes)
    }

    mutating func take(_ page: RowPage) {
        rows += page.count
        hash.update(data: page.bytes)
    }

    var proof: PartProof { PartProof(rows: rows, digest: Array(hash.finalize())) }
}

/// How many rows a part has, and their digest.
package struct PartProof: Sendable, Equatable {
    package let rows: Int
    package let digest: [UInt8]
}
