import ArgumentParser
import Storage

/// `veven check-log`: proves that no entry of the log was altered, dropped, moved or cut off.
struct CheckLog: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-log",
        abstract: "Verify every audit chain and name the first broken entry of each.",
        discussion: """
            Ends with status 1 if anything is broken. With --export no database is needed.
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: "An anchor that was noted from the server's log, to be found again.")
    var anchor: String?

    @Option(
        help: ArgumentHelp("An exported log to check, instead of a database.", valueName: "file"))
    var export: String?

    @Option(help: ArgumentHelp("A file with the key of the log alone.", valueName: "file"))
    var auditKeyFile: String?

    func run() async throws {
        let report = try await report()
        for finding in report.findings { print(line(finding)) }
        print(
            "\(report.entries) entries in \(report.chains) chains, \(report.anchors) anchors: "
                + (report.isSound ? "all whole." : "\(report.findings.count) broken."))
        print("\(report.unanchored) entries have no anchor yet: only their chain protects them.")
        if anchor == nil {
            print("Without --anchor it cannot be seen if all of the database was set back.")
        }
        guard report.isSound else { throw ExitCode.failure }
    }

    private func report() async throws -> AuditReport {
        if let export { return try ExportFile.check(export, key: try key(), witness: anchor) }
        guard let auditKeyFile else {
            return try await common.existingInstallation().audit
                .check(at: SystemClock.now(), witness: anchor)
        }
        let database = try common.existing()
        let keeper = AuditKeeper(database: database, key: try AuditKeyFile.read(auditKeyFile))
        try await Installation.demand(in: database)
        return try await keeper.check(at: SystemClock.now(), witness: anchor)
    }

    private func key() throws -> AuditKey {
        if let auditKeyFile { return try AuditKeyFile.read(auditKeyFile) }
        return AuditKey(of: try common.key())
    }

    private func line(_ finding: AuditFinding) -> String {
        let place = finding.seq.map { "entry \($0) of chain \(finding.chain)" }
        return "\(place ?? "chain or anchor \(finding.chain)"): \(finding.fault.words)"
    }
}

extension AuditFault {
    fileprivate var words: String {
        switch self {
        case .altered: "is not as it was written"
        case .missing: "is missing"
        case .outOfOrder: "stands in another's place"
        case .tailCut: "and all after it were cut off"
        case .headAltered: "the head of the chain is gone or altered"
        case .chainRemoved: "all entries were removed"
        case .anchorBroken: "the anchor is gone or altered"
        }
    }
}
