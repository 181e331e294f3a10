import GRDB
import Storage

extension DiskTrouble {
    /// An error of SQLite that tells of the disk, in our words; any other as it is. Result codes:
    /// sqlite.org/rescode.html.
    static func told(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return switch error.resultCode {
        case .SQLITE_FULL: DiskTrouble.full
        case .SQLITE_READONLY: DiskTrouble.readOnly
        case .SQLITE_BUSY, .SQLITE_LOCKED: DiskTrouble.busy
        case .SQLITE_IOERR, .SQLITE_CANTOPEN:
            DiskTrouble.cannotReadOrWrite(Int(error.extendedResultCode.rawValue))
        default: error
        }
    }
}
