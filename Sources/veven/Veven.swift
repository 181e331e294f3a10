import ArgumentParser

/// The program. Each command has a file in `Commands/`.
@main
struct Veven: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "veven",
        abstract: "The shared plan of a family with complex needs and everyone who helps it.",
        discussion: """
            Start with 'veven demo': it makes an invented municipality and serves it on this \
            machine alone. 'veven serve' runs an installation.
            """,
        version: "0.1.0",
        subcommands: [
            Demo.self, Found.self, Serve.self, Migrate.self, CheckLog.self, Statements.self,
            AuditKeyCommand.self,
            ExportLogCommand.self, Erasures.self, Retention.self,
            CheckScores.self, ScoreForms.self, Simulate.self,
            BackupCommand.self, RestoreCommand.self, CopyCommand.self, BackupKeyCommand.self,
        ])
}
