import CSQLite
import Foundation
import GRDB
import Storage

/// The database file: made for this user alone, opened with the settings Veven relies on.
enum SQLiteFile {
    /// `PRAGMA application_id` of a Veven database: "Vevn" in ASCII.
    private static let mark = 0x5665_766E

    /// Makes the folder and the file where they are missing; nobody else may read them.
    static func prepare(_ path: String) throws {
        // A limit on the size of files is told like a full disk, instead of ending the program.
        signal(SIGXFSZ, SIG_IGN)
        let files = FileManager.default
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        try? files.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        guard make(path) else { throw StorageFault.folderUnusable(folder) }
        guard files.isWritableFile(atPath: path) else { throw StorageFault.fileUnusable(path) }
        // The log of writes and its index lie beside the file.
        guard files.isWritableFile(atPath: folder) else {
            throw StorageFault.folderUnusable(folder)
        }
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }

    /// Makes the file unless it is there: asked and done in one, because another process may make
    /// it at the same moment, and must not find it emptied.
    private static func make(_ path: String) -> Bool {
        let file = Foundation.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else { return errno == EEXIST }
        close(file)
        return true
    }

    /// Once, before the first connection.
    private static let setUp: Void = { _ = sqlite_count_no_memory() }()

    static func open(_ path: String) throws -> DatabasePool {
        setUp
        try checkOwner(path)
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { writer in
            // GRDB sets NORMAL when it switches to WAL, after `prepareDatabase`: so set it here.
            try writer.execute(sql: "PRAGMA synchronous = FULL")
            try writer.execute(sql: "PRAGMA application_id = \(mark)")
            guard try Int.fetchOne(writer, sql: "PRAGMA synchronous") == 2 else {
                throw StorageFault.notDurable
            }
        }
        return pool
    }

    /// Looks before GRDB changes anything: a file of another program is left as it is.
    private static func checkOwner(_ path: String) throws {
        do {
            try DatabaseQueue(path: path, configuration: configuration).read { database in
                let found = try Int.fetchOne(database, sql: "PRAGMA application_id")
                let tables = try Int.fetchOne(
                    database, sql: "SELECT count(*) FROM sqlite_schema")
                guard found == mark || tables == 0 else { throw StorageFault.notVeven(path) }
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw StorageFault.notVeven(path)
        }
    }

    private static var configuration: Configuration {
        var settings = Configuration()
        // No thread that asks waits for another: see `readBriefly`.
        settings.maximumReaderCount = max(4, ProcessInfo.processInfo.activeProcessorCount)
        settings.busyMode = .timeout(5)
        settings.label = "veven"
        settings.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA cache_size = -16000;
                    PRAGMA mmap_size = 2147418112;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA secure_delete = ON;
                    """)
        }
        return settings
    }
}
