import ArgumentParser
import Foundation
import Storage

/// `veven backup`: a sealed copy of everything in one file, while the server goes on.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write a sealed backup into a file, while the server goes on.",
        discussion: """
            All rows of one moment, sealed. Interrupted, it leaves no file of that name; begin \
            again. Nobody's sign-in is in it.

            The file tells a thief its size and nothing else. It opens with a key that follows \
            from the installation key, or with one of its own (--backup-key-file). To get \
            everything back you need three things, which you keep in three places: the backup, \
            the installation key, and the newest list of erasures (--erasures).
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp("The file to write; there must be none.", valueName: "file"))
    var to: String

    @Option(help: ArgumentHelp("A file with a key for backups alone.", valueName: "file"))
    var backupKeyFile: String?

    @Option(
        help: ArgumentHelp(
            "Write the list of erased families here, in place of the one before.",
            valueName: "file"))
    var erasures: String?

    func run() async throws {
        let key = try backupKeyFile.map(BackupKeyFile.read) ?? BackupKey(of: common.key())
        let listKey = try erasures.map { _ in try common.key() }
        let database = try common.existing()
        let bar = ProgressBar(title: "Backing up", after: .seconds(2))
        let written = try await Backup(of: database, key: key)
            .write(to: to, at: SystemClock.now()) { bar.show($0.done, of: $0.all) }
        bar.finish()
        print("\(written.proof.rows) rows, \(written.bytes) bytes, in \(to).")
        print("Digest of all rows: \(written.proof.digest)")
        try await writeErasures(database, listKey)
        print("Try it: veven restore --from \(to) --check")
    }

    private func writeErasures(
        _ database: any SQLDatabase, _ key: InstallationKey?
    ) async throws {
        guard let erasures, let key else {
            return print("No list of erasures was written. Give --erasures FILE; keep it apart.")
        }
        let list = try await Erasure.list(of: database, under: key)
        try Data(list.utf8).write(to: URL(fileURLWithPath: erasures), options: .atomic)
        print("The list of erasures is in \(erasures). Keep the newest, apart from the backups.")
    }
}
