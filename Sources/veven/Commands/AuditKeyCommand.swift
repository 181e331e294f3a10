import ArgumentParser
import Storage

/// `veven audit-key`: the key with which an auditor checks the log, and opens no family.
struct AuditKeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit-key",
        abstract: "Print the key of the log, for an auditor who gets no installation key.",
        discussion: """
            Whoever has it can check the log, and could forge one: keep it like a key. It opens \
            no family.
            """)

    @OptionGroup var common: CommonOptions

    func run() throws { print(AuditKey(of: try common.key()).hexadecimal) }
}
