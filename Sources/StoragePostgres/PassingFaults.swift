import Storage

extension PostgresFault: DatabaseFault {
    /// PostgreSQL 15, appendix A: classes 53 (no room, no connections, no memory) and 57 (the
    /// server stops, starts, or stopped the statement), what conflicts with others or waits for
    /// their locks, a database that may only be read, and a disk that cannot be read.
    private static let passingStates: Set<String> = ["40001", "40P01", "55P03", "25006", "58030"]

    package var isPassing: Bool {
        switch self {
        case .address, .unsealed: false
        case .unreachable, .lost, .outcomeUnknown, .busy, .waitedTooLong, .closed: true
        case .refused(let state, _):
            state.hasPrefix("53") || state.hasPrefix("57")
                || PostgresFault.passingStates.contains(state)
        }
    }

    package var mayBeKept: Bool { self == .outcomeUnknown }

    /// The database may only be read just now (25006): as a standby, or because somebody said so.
    var isReadOnly: Bool {
        guard case .refused(let state, _) = self else { return false }
        return state == "25006"
    }
}
