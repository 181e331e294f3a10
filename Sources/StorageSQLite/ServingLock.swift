import Foundation
import Storage

/// Held by the one server of a file. The system lets go of it when the process ends, however it
/// ends. Commands beside the server need none: they keep nothing in memory between two
/// transactions. A class, so that the lock lasts as long as somebody has it.
package final class ServingLock: Sendable {
    private let file: CInt

    /// - Throws: `StorageFault.servedAlready`, or `.folderUnusable`.
    package init(for path: String) throws {
        let file = Foundation.open(path + "-server", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw StorageFault.folderUnusable(path + "-server") }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            close(file)
            throw StorageFault.servedAlready(path)
        }
        self.file = file
    }

    deinit { close(file) }
}
