import ArgumentParser
import Domain
import UseCases
import Web

/// `veven demo`: an invented municipality on this machine alone.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve an invented municipality on http://127.0.0.1, for trying Veven out.",
        discussion: """
            All people are invented. The data is made once and kept; sign-in is a list of people. \
            It answers on the loopback address only.
            """)

    @Option(help: "The port; 0 takes a free one.")
    var port = 8080

    @Option(help: ArgumentHelp("Where the data is kept.", valueName: "dir"))
    var data = "data/demo"

    @Option(
        help: ArgumentHelp(
            "An empty database for it, such as postgres://USER@HOST/NAME; unless said a file in "
                + "the folder.", valueName: "address"))
    var database: String?

    @Option(help: "How many families to invent.")
    var families = 24

    @Option(help: "The same number invents the same people.")
    var seed: UInt64 = 1

    /// More than a person ever opens: for measuring, where few accounts stand for many.
    @Option(help: .hidden)
    var streamsPerAccount = ServerLimits().streamsPerAccount

    /// The day on which the history ends: for measuring, where made data is kept for some days.
    @Option(help: .hidden)
    var until: String?

    /// A file that gets each statement with what it takes: for measuring, and slow.
    @Option(help: .hidden)
    var noteStatements: String?

    @Flag(help: "Make the data and stop.")
    var onlySeed = false

    @Flag(help: "Log only what goes wrong.")
    var quiet = false

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError("--port must be from 0 to 65535.")
        }
        guard (1...100_000).contains(families) else {
            throw ValidationError("--families must be from 1 to 100000.")
        }
        if let until, Day(until) == nil {
            throw ValidationError("--until must be a day, such as 2026-06-30.")
        }
    }

    private func server() throws -> DatabaseAddress? {
        do {
            return try database.map { try DatabaseAddress($0) }
        } catch {
            throw ValidationError("--database \(error)")
        }
    }

    func run() async throws {
        let demo = try await DemoInstallation.open(
            in: data,
            wanting: DemoWish(families: families, seed: seed),
            until: until.flatMap { Day($0) } ?? SystemClock.clock.today, at: try server(),
            noting: try noteStatements.map { try StatementNotes(in: $0) })
        guard !onlySeed else { return }
        let lock = try (server() ?? .sqlite(path: "\(data)/veven.db")).servingLock()
        defer { withExtendedLifetime(lock) {} }
        var reader = SettingsReader(Settings.gathered(with: [:]))
        let portal = reader.reportPortal()
        let running = reader.running()
        let proxies = reader.proxies()
        try reader.check()
        var site = Site(
            installation: demo.installation, way: .list(demo.signIn), address: .loopback,
            clock: SystemClock.clock, proxies: proxies ?? .none, portal: portal,
            running: running)
        site.limits.streamsPerAccount = streamsPerAccount
        try await site.serve(host: "127.0.0.1", port: port, isQuiet: quiet)
    }
}
