import ArgumentParser
import Demo
import Domain
import Foundation
import Instruments
import Storage
import UseCases

/// `veven simulate`: a nation of invented families.
struct Simulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fill an empty database with invented municipalities and families.",
        discussion: """
            For measuring, and for trying an analysis before there are data. The same numbers \
            give the same nation: families that are alike within a municipality and a \
            coordinator's circle, a round of mapping each year, some who leave, circumstances, \
            plans, consents and hand-overs. All people are invented; how a family fares does not \
            hang on the help it gets. A run that was interrupted goes on where it was. The \
            numbers of families and years are drawn with our own choice of spreads: say so \
            wherever results are shown.
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: "How many municipalities.")
    var municipalities = 12

    @Option(help: "How many families.")
    var families = 1000

    @Option(help: "Over how many years.")
    var years = 5

    @Option(help: "The same number invents the same nation.")
    var seed: UInt64 = 1

    @Flag(
        help: """
            Around a demo: its municipality takes the place of the largest one. With --data, and \
            --database if the demo's is not in that folder.
            """)
    var aroundDemo = false

    @Option(help: ArgumentHelp("The day the history ends; today unless said.", valueName: "day"))
    var until: String?

    func validate() throws {
        guard (1...400).contains(municipalities) else {
            throw ValidationError("--municipalities must be from 1 to 400.")
        }
        guard (municipalities...1_000_000).contains(families) else {
            throw ValidationError("--families must be from \(municipalities) to 1000000.")
        }
        guard (1...10).contains(years) else {
            throw ValidationError("--years must be from 1 to 10.")
        }
        if let until, Day(until) == nil {
            throw ValidationError("--until must be a day, such as 2026-06-30.")
        }
    }

    func run() async throws {
        let catalog = try Catalog.shipped()
        let installation = try await common.installation()
        let today = until.flatMap { Day($0) } ?? SystemClock.clock.today
        let nation = Nation(
            seed: seed, towns: municipalities, families: families, years: years, today: today,
            around: try home())
        let others = try await installation.municipalities().filter { !nation.has($0.id) }
        guard others.isEmpty else {
            throw ValidationError(
                """
                There are other municipalities in this database. Nothing was changed. Simulate \
                into an empty one.
                """)
        }
        try await installation.instrumentKeys.keep(catalog)
        let bar = ProgressBar(title: "Inventing \(families) families")
        try await nation.settle(
            founding: installation.founding, settling: installation.settling, catalog: catalog
        ) { done, all in bar.show(done, of: all) }
        bar.finish()
        try await installation.takeStock()
        try await installation.audit.anchor(at: SystemClock.now())
        print("\(families) families in \(municipalities) municipalities, until \(today.text).")
    }

    /// The municipality of the demo.
    private func home() throws -> Municipality? {
        guard aroundDemo else { return nil }
        guard let note = common.data.flatMap({ DemoNote.read(in: $0) }) else {
            throw ValidationError("--around-demo needs --data with the folder of a demo.")
        }
        return note.town.municipality
    }
}
