import ArgumentParser
import Instruments
import Storage
import UseCases

/// `veven migrate`: brings a database up to date.
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make the database, or bring it up to date. Running it twice changes nothing.")

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let catalog = try Catalog.shipped()
        let installation = try await common.installation(isStart: true)
        try await installation.instrumentKeys.keep(catalog)
        try await installation.uncounted.count(on: SystemClock.clock.today)
        print("The database is up to date.")
    }
}
