import Domain
import Foundation
import Instruments
import Storage
import StorageSQLite
import Synchronization
import UseCases

@testable import Demo

/// A town of eight told families, with others simulated around them, of which each statement is
/// told. A class, so that the folder goes when the test lets go of it.
final class WatchedTown: Sendable {
    private final class Told: Sendable {
        let statements = Mutex<[WatchedStatement]>([])
    }

    let folder = URL(fileURLWithPath: NSTemporaryDirectory())
        .appendingPathComponent("veven-growth-\(UUID().uuidString)")
    let town = aTown(families: 8)
    private let installation: Installation
    private let told = Told()

    init(around others: Int, in towns: Int) async throws {
        guard let key = InstallationKey(InstallationKey.randomBytes()) else { throw Refused() }
        let file = try SQLiteDatabase(path: folder.appendingPathComponent("veven.db").path)
        let told = told
        installation = try await Installation.open(
            WatchedDatabase(file) { one in told.statements.withLock { $0.append(one) } }, key: key)
        let catalog = try Catalog.shipped()
        let made = try await Installation.open(file, key: key)
        try await made.instrumentKeys.keep(catalog)
        let vault = made.vault
        try await town.seed(
            founding: made.founding, door: { CaseFiles(vault: vault, clock: $0) },
            catalog: catalog, now: today.at(12, 0)
        ) { _, _ in }
        try await Nation(
            seed: 5, towns: towns, families: others, years: 5, today: today,
            around: town.municipality
        ).settle(founding: made.founding, settling: made.settling, catalog: catalog) { _, _ in }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var files: CaseFiles {
        CaseFiles(vault: installation.vault, clock: .fixed(today.at(12, 0)))
    }
    var coordinator: Caller { town.directory.account(.coordinator).caller }
    var family: FamilyID {
        get throws { town.story(of: 0, try Catalog.shipped()).family.id }
    }

    /// The steps of each statement that a body asks, with nothing remembered of a family.
    func steps(_ body: () async throws -> Void) async throws -> [WatchedStatement] {
        // Once before: some things are read once and then known.
        try await body()
        installation.memory.forgetAll()
        told.statements.withLock { $0 = [] }
        try await body()
        return told.statements.withLock { $0 }
    }
}
