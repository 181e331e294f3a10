import Domain
import Foundation
import Instruments
import Storage
import StorageSQLite
import UseCases

@testable import Demo

/// A town written into a database of its own. A class, so that the folder goes when the test lets
/// go of it.
final class SeededTown: Sendable {
    let folder = URL(fileURLWithPath: NSTemporaryDirectory())
        .appendingPathComponent("veven-demo-\(UUID().uuidString)")
    let town: DemoTown
    let catalog: Catalog
    let installation: Installation
    /// Seconds that the seeding took.
    let seconds: Double

    init(_ town: DemoTown) async throws {
        self.town = town
        catalog = try Catalog.shipped()
        guard let key = InstallationKey(InstallationKey.randomBytes()) else { throw Refused() }
        let database = try SQLiteDatabase(path: folder.appendingPathComponent("veven.db").path)
        installation = try await Installation.open(database, key: key)
        let vault = installation.vault
        let began = ContinuousClock.now
        try await town.seed(
            founding: installation.founding, door: { CaseFiles(vault: vault, clock: $0) },
            catalog: catalog, now: town.today.at(12, 0)
        ) { done, all in
            if done.isMultiple(of: 500) { print("\(done) of \(all)") }
        }
        seconds = (ContinuousClock.now - began) / .seconds(1)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var files: CaseFiles { CaseFiles(vault: installation.vault, clock: clock) }
    var municipalFiles: MunicipalFiles {
        MunicipalFiles(vault: installation.vault, clock: clock)
    }
    private var clock: Clock { .fixed(town.today.at(12, 0)) }

    func story(_ index: Int) -> FamilyStory { town.story(of: index, catalog) }

    /// Bytes of all files of the database.
    var bytes: [String: Data] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return Dictionary(
            uniqueKeysWithValues: names.compactMap { name in
                (try? Data(contentsOf: folder.appendingPathComponent(name))).map { (name, $0) }
            })
    }
}
