import ArgumentParser
import Foundation
import Storage

/// `veven erasures`: the list of erased families, kept beside the backups, so that an older copy
/// of the database does not bring anybody back.
struct Erasures: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the list of erased families, or apply it to a restored copy.",
        discussion: """
            A backup from before an erasure still opens the family. Write the list whenever you \
            make a backup, keep the newest, and apply it after restoring:

              veven erasures --export FILE
              veven erasures --apply FILE
            """)

    @OptionGroup var common: CommonOptions

    @Option(name: .customLong("export"), help: ArgumentHelp("Write it here.", valueName: "file"))
    var exported: String?

    @Option(
        name: .customLong("apply"),
        help: ArgumentHelp("Erase again what it names.", valueName: "file"))
    var applied: String?

    func validate() throws {
        guard (exported == nil) != (applied == nil) else {
            throw ValidationError("Give --export FILE or --apply FILE.")
        }
    }

    func run() async throws {
        let erasure = try await common.existingInstallation().erasure
        if let exported {
            try Data(try await erasure.list().utf8).write(
                to: URL(fileURLWithPath: exported), options: .atomic)
            print("The list is in \(exported). Keep it beside the backups, not inside them.")
        }
        if let applied {
            guard let list = try? String(contentsOfFile: applied, encoding: .utf8) else {
                throw ValidationError("--apply: \(applied) cannot be read.")
            }
            let count = try await erasure.apply(list, at: SystemClock.now())
            print("\(count) families of the list were not erased here, and are now.")
        }
    }
}
