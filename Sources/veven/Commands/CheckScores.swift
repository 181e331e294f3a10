import ArgumentParser
import Domain
import Instruments
import Storage

/// `veven check-scores`: proves that every score is what its answers give.
struct CheckScores: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-scores",
        abstract: "Count all stored answers again and name each score that differs.",
        discussion: """
            Each form is counted by the version of the key that it was counted by then. Prints no \
            answers, no scores and no names. Ends with status 1 if anything differs.
            """)

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let installation = try await common.existingInstallation()
        try await installation.instrumentKeys.keep(try Catalog.shipped())
        let bar = ProgressBar(title: "Counting again")
        let report = try await installation.scores.run { bar.show($0, of: $1) }
        bar.finish()
        for finding in report.findings { print(line(finding)) }
        let all = "\(report.responses) forms counted again: "
        print(all + (report.isSound ? "all as stored." : "\(report.findings.count) differ."))
        guard report.isSound else { throw ExitCode.failure }
    }

    private func line(_ finding: ScoreFinding) -> String {
        let form = finding.response.map { "form \($0.text)" } ?? "all forms"
        return "\(form) of family \(finding.family.shortCode): \(finding.fault.words)"
    }
}

extension ScoreFault {
    fileprivate var words: String {
        switch self {
        case .differs(let scales): "\(scales) of its scores are not what its answers give"
        case .unknownKey: "the key it was counted by is not kept here"
        case .unreadable: "cannot be read"
        }
    }
}
