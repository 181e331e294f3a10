import ArgumentParser
import Storage

/// `veven backup-key`: the key with which somebody checks backups, and opens no family.
struct BackupKeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup-key",
        abstract: "Print the key of the backups, for who checks them without the installation key.",
        discussion: """
            Whoever has it can read a backup's clear columns and prove that it is whole. It opens \
            no family.
            """)

    @OptionGroup var common: CommonOptions

    func run() throws { print(BackupKey(of: try common.key()).hexadecimal) }
}
