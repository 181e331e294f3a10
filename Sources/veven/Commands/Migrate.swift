import ArgumentParser
import Instruments
import Storage

/// `veven migrate`: brings a database up to date.
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make the database, or bring it up to date. Running it twice changes nothing.")

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let catalog = try Catalog.shipped()
        try await common.installation().instrumentKeys.keep(catalog)
        print("The database is up to date.")
    }
}
