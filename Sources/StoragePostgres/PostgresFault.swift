/// What can go wrong between this program and PostgreSQL. The texts are for whoever runs the
/// server, never for a page; none holds a value that somebody wrote, or a password.
package enum PostgresFault: Error, Equatable, CustomStringConvertible {
    /// The address is none that libpq can read.
    case address
    /// The address leaves it to chance whether what goes to another machine is sealed.
    case unsealed
    /// No connection could be made; what the server or the network said.
    case unreachable(String)
    /// The connection broke before anything was committed: nothing was kept.
    case lost
    /// The connection broke while committing: nobody knows whether it was kept.
    case outcomeUnknown
    /// The server refused a statement, with its SQLSTATE; nothing was kept.
    case refused(state: String, message: String)
    /// So many wait already that one more would wait in vain.
    case busy
    /// No connection became free in time.
    case waitedTooLong
    /// The database was closed.
    case closed

    /// Another transaction was in the way; done again it may succeed. Serialization failure and
    /// deadlock: PostgreSQL 15, appendix A, class 40.
    var isConflict: Bool {
        guard case .refused(let state, _) = self else { return false }
        return state == "40001" || state == "40P01"
    }

    /// A key was taken (23505). It may have been taken by another transaction just now, and then
    /// the body decides otherwise when it is run again (PostgreSQL 15, 13.2.3).
    var isTakenKey: Bool {
        guard case .refused(let state, _) = self else { return false }
        return state == "23505"
    }

    /// A lock was not free in time (55P03).
    var isLockTimeout: Bool {
        guard case .refused(let state, _) = self else { return false }
        return state == "55P03"
    }

    /// The server stopped the statement, because it took too long or somebody asked for it (57014).
    var isStopped: Bool {
        guard case .refused(let state, _) = self else { return false }
        return state == "57014"
    }

    package var description: String {
        switch self {
        case .address: "The address of the database cannot be read."
        case .unsealed:
            "With sslmode prefer or allow, what goes to another machine may go in the clear. Say "
                + "verify-full; or disable, where the network itself is sealed."
        case .unreachable(let reason): "The database cannot be reached: \(reason)"
        case .lost: "The connection to the database broke. Nothing was kept."
        case .outcomeUnknown:
            "The connection to the database broke while it was committing: it is not known "
                + "whether the change was kept."
        case .refused(let state, let message): "The database refused (\(state)): \(message)"
        case .busy: "Too many wait for the database."
        case .waitedTooLong: "No connection to the database became free in time."
        case .closed: "The database was closed."
        }
    }
}
