import ArgumentParser
import Domain
import Instruments
import Storage
import UseCases

/// `veven statements`: counts the SQL statements behind the pages of a demo, for the benchmarks.
struct Statements: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Count the SQL statements of each page of a demo.", shouldDisplay: false)

    @Option(help: ArgumentHelp("The folder of the demo.", valueName: "dir"))
    var data = "data/demo"

    func run() async throws {
        let demo = try await DemoInstallation.open(in: data, wanting: nil)
        let files = CaseFiles(vault: demo.installation.vault, clock: SystemClock.clock)
        let questionnaires = Questionnaires(catalog: try Catalog.shipped())
        guard let account = try await demo.signIn.people().first,
            let family = try await SeeToday(files, questionnaires)(by: account.caller).first?
                .family.id
        else { throw ValidationError("The demo has no coordinator with families.") }
        let caller = account.caller
        try await count("today", demo) { _ = try await SeeToday(files, questionnaires)(by: caller) }
        try await count("family", demo) {
            _ = try await SeeFamily(files, questionnaires)(family, by: caller)
        }
        try await count("family_again", demo, again: true) {
            _ = try await SeeFamily(files, questionnaires)(family, by: caller)
        }
        try await count("plan", demo) { _ = try await SeePlan(files)(family, by: caller) }
        try await count("profile", demo) { _ = try await SeeProfile(files)(family, by: caller) }
    }

    private func count(
        _ page: String, _ demo: DemoInstallation, again: Bool = false,
        _ body: () async throws -> Void
    ) async throws {
        if !again { demo.installation.memory.forgetAll() }
        let before = demo.database.counts.statements
        try await body()
        print("\(page) \(demo.database.counts.statements - before)")
    }
}
