import CLibPQ

/// The answer to one request. A class, because libpq's result is freed once.
final class PostgresResult {
    let pointer: OpaquePointer

    /// Takes over the result, and frees it.
    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { PQclear(pointer) }

    var status: ExecStatusType { PQresultStatus(pointer) }
    var isGood: Bool { status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK }
    var rowCount: CInt { PQntuples(pointer) }

    /// How many rows a statement changed; 0 for one that changes none.
    var changed: Int { Int(String(cString: PQcmdTuples(pointer))) ?? 0 }

    /// What was done, such as `COMMIT`.
    var command: String { String(cString: PQcmdStatus(pointer)) }

    /// Whether the server closed the connection with this error.
    var isFatal: Bool {
        let severity = field("V")
        return severity == "FATAL" || severity == "PANIC"
    }

    /// A data exception (class 22) may quote what somebody wrote: its message is left out.
    var fault: PostgresFault {
        guard let state = field("C") else { return .lost }
        let message = state.hasPrefix("22") ? "a value does not fit" : field("M")
        return .refused(state: state, message: message ?? "")
    }

    /// A field of an error, by its letter in `postgres_ext.h` (the macros are not imported).
    private func field(_ letter: Unicode.Scalar) -> String? {
        PQresultErrorField(pointer, CInt(letter.value)).map { String(cString: $0) }
    }
}
