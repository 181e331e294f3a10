import ArgumentParser
import Domain
import Foundation
import Storage
import StorageSQLite

/// `veven restore`: fills an empty place from a backup, or proves that one could.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Check a backup, or fill an empty place from it.",
        discussion: """
            With --check it is restored into a folder that is taken away again: every chunk is \
            authenticated, all rows are counted and compared, and every chain of the log is \
            verified. Without, it fills --database, which must be empty, and goes on where it was \
            interrupted. No server opens the place before all of it was proved.

            A backup from before an erasure still holds the family's key. Give the newest list \
            that 'veven backup --erasures' wrote, and what it names is erased before anybody can \
            see it.
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp("The backup.", valueName: "file"))
    var from: String

    @Flag(help: "Prove that the backup is whole; change nothing.")
    var check = false

    @Option(help: ArgumentHelp("A file with a key for backups alone.", valueName: "file"))
    var backupKeyFile: String?

    @Option(help: ArgumentHelp("The newest list of erased families.", valueName: "file"))
    var erasures: String?

    @Flag(help: "Restore although there is no list of erased families.")
    var noErasures = false

    @Option(help: ArgumentHelp("Where --check may put what it restores.", valueName: "dir"))
    var scratch: String?

    @Flag(help: "Also print the rows and the digest of each table.")
    var list = false

    func validate() throws {
        guard !check else { return }
        guard (erasures != nil) != noErasures else {
            throw ValidationError("Give --erasures FILE, or --no-erasures if nobody was erased.")
        }
    }

    func run() async throws { try await check ? runCheck() : runRestore() }

    private func runCheck() async throws {
        // With the key of the backups alone, no installation key is asked for.
        let key = backupKeyFile == nil ? try common.key() : try? common.key()
        let backupKey = try backupKeyFile.map(BackupKeyFile.read) ?? BackupKey(of: common.key())
        let folder = URL(fileURLWithPath: scratch ?? NSTemporaryDirectory())
            .appendingPathComponent("veven-check-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let restored = try await fill(SQLiteDatabase(path: "\(folder)/veven.db"), backupKey)
        guard let key else {
            return print("Without the installation key the log was not checked.")
        }
        guard restored.head.isOpened(by: key) else { throw StorageFault.wrongKey }
        try await checkLog(restored, key)
        print("The backup is whole.")
    }

    private func runRestore() async throws {
        let key = try common.key()
        let backupKey = try backupKeyFile.map(BackupKeyFile.read) ?? BackupKey(of: key)
        let list = try erasures.map(text)
        let head = try Restore(from: from, key: backupKey).head()
        guard head.isOpened(by: key) else { throw StorageFault.wrongKey }
        let restored = try await fill(common.place(), backupKey)
        if let list {
            let count = try await restored.apply(list, under: key, at: SystemClock.now())
            print("\(count) families were erased since the backup, and are erased here.")
        }
        let isSound = try await isLogSound(restored, key)
        try await restored.finish()
        print("Everything is restored. Everybody signs in again.")
        guard isSound else { throw ExitCode.failure }
    }

    private func fill(_ target: any SQLDatabase, _ key: BackupKey) async throws -> Restored {
        let bars = StepBars(filling: "Restoring", proving: "Comparing")
        let restored = try await Restore(from: from, key: key).fill(target) { bars.show($0, $1) }
        bars.finish()
        if list { for line in restored.proof.lines { print(line) } }
        let head = restored.head
        print("Made \(head.at.text), schema \(head.version), \(restored.proof.rows) rows.")
        print("Digest of all rows, the same on both sides: \(restored.proof.digest)")
        return restored
    }

    private func checkLog(_ restored: Restored, _ key: InstallationKey) async throws {
        guard try await isLogSound(restored, key) else { throw ExitCode.failure }
    }

    private func isLogSound(_ restored: Restored, _ key: InstallationKey) async throws -> Bool {
        let report = try await restored.checkLog(AuditKey(of: key), at: restored.head.at)
        guard !report.isSound else {
            print("\(report.entries) entries of the log in \(report.chains) chains: all whole.")
            return true
        }
        print(
            "\(report.findings.count) chains of the log are broken, as they were when the backup "
                + "was made. 'veven check-log' names them.")
        return false
    }

    private func text(_ path: String) throws -> String {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw ValidationError("--erasures: \(path) cannot be read.")
        }
        return text
    }
}
