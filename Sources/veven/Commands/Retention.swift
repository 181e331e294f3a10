import ArgumentParser
import Domain
import Storage
import UseCases

/// `veven retention`: erases what the municipality's own rules say is kept long enough.
struct Retention: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Erase what is kept long enough by the rules that were set.",
        discussion: """
            Nothing is erased until a municipality has set how long it keeps what, and where it \
            says so. The running server does this every day.
            """)

    @OptionGroup var common: CommonOptions

    @Flag(help: "Only list what would be erased.")
    var dryRun = false

    func run() async throws {
        let keeper = try await common.existingInstallation().retention
        let clock = SystemClock.clock
        let found =
            dryRun
            ? try await keeper.due(on: clock.today)
            : try await keeper.run(at: clock.now(), on: clock.today)
        for one in found { print(line(one)) }
        let done = dryRun ? "would be erased" : "erased"
        print(found.isEmpty ? "Nothing is kept long enough." : "\(found.count) lines \(done).")
    }

    private func line(_ due: RetentionDue) -> String {
        let length = "\(due.rule.length ?? 0) \(due.rule.kind.unit == .years ? "years" : "days")"
        let rule = "\(due.rule.kind.rawValue), \(length) since \(due.rule.from.text)"
        guard let family = due.family else {
            return "\(due.count) records before \(due.since.text) (\(rule))"
        }
        return "family \(family.shortCode), changed last \(due.since.text) (\(rule))"
    }
}
