/// Which state of a family somebody reads: the newest change in its chain, and its wrapped key.
/// Every change of a family writes an entry into the chain in the same transaction, and the entry's
/// keyed hash is over all entries before it; so two states with the same stamp are the same state,
/// whichever program or node wrote it.
struct FamilyStamp: Sendable, Equatable {
    let seq: Int
    /// When that change was, as it is written.
    let at: String
    private let mac: [UInt8]
    private let key: [UInt8]

    /// What is read of the newest change of each family `f`. Each column is looked up by itself: as
    /// a join, both engines read all lines of the log for it, the more the more often somebody
    /// looked, and PostgreSQL locks them against who writes to the chain beside it.
    static var columns: SQL {
        let newest: SQL = """
            FROM audit c
            WHERE c.chain = f.id AND c.is_change = 1 AND c.outcome = 'allowed' AND c.seq > 0
            ORDER BY c.seq DESC LIMIT 1
            """
        return "(SELECT c.seq \(newest)), (SELECT c.at \(newest)), (SELECT c.mac \(newest))"
    }

    /// In their place, for who needs no stamp.
    static let noColumns: SQL = "NULL, NULL, NULL"

    /// Reads the entry's `seq`, `at` and `mac` from a column on; nil for a family without any
    /// change, and where nobody asked: then nothing is remembered.
    init?(_ row: any SQLRow, from column: Int, key: [UInt8]) {
        guard !row.isNull(column) else { return nil }
        seq = row.int(column)
        at = row.text(column + 1)
        mac = row.bytes(column + 2)
        self.key = key
    }
}
