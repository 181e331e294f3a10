/// Locks that programs agree on (`pg_advisory_lock`); a connection that breaks gives them back.
enum PostgresLock: Int {
    /// Who changes the schema.
    case schema = 1
    /// Who does a transaction again, because others were in its way.
    case again = 2

    /// "Veve" in ASCII, so that no other program means the same lock.
    private static let ours = 0x5665_7665

    var take: String { "SELECT pg_advisory_lock(\(PostgresLock.ours), \(rawValue))" }
    var release: String { "SELECT pg_advisory_unlock(\(PostgresLock.ours), \(rawValue))" }
}
