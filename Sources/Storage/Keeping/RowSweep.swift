/// One reading of all rows, in the order in which they can be filled in elsewhere.
struct RowSweep {
    private let connection: any SQLConnection
    private let schema: StoredSchema

    init(_ connection: any SQLConnection, _ schema: StoredSchema) {
        self.connection = connection
        self.schema = schema
    }

    /// Hands over page after page.
    /// - Parameter ended: Told after each part.
    func run(
        _ told: @Sendable (Progress) -> Void,
        ended: (Int, PartProof) throws -> Void = { _, _ in },
        _ take: (RowPage) throws -> Void
    ) throws -> InstallationProof {
        let all = try rows()
        var done = 0
        var proofs: [PartProof] = []
        for (number, part) in schema.parts.enumerated() {
            var digest = PartDigest(part)
            var reader = PartReader(part, number: number, connection)
            while let page = try reader.next() {
                digest.take(page)
                try take(page)
                done += page.count
                told(Progress(done: done, all: all))
            }
            proofs.append(digest.proof)
            try ended(number, digest.proof)
        }
        return InstallationProof(schema: schema, parts: proofs)
    }

    func rows() throws -> Int {
        try schema.parts.reduce(0) { count, part in
            try count
                + connection.count(
                    "SELECT count(*) FROM \(name: part.table) WHERE \(part.condition)")
        }
    }
}

/// How far a long work has come.
package struct Progress: Sendable, Equatable {
    package let done: Int
    package let all: Int
}
