import Foundation
import Instruments
import Storage
import StorageSQLite
import TestSupport

/// An installation with nobody in it, on the engine. A class, so that it goes with the test.
final class EmptyInstallation: Sendable {
    let installation: Installation
    private let place: TestServer.Place?
    private let folder: URL

    init(on engine: TestEngine) async throws {
        folder = URL(fileURLWithPath: NSTemporaryDirectory())
            .appendingPathComponent("veven-nation-\(UUID().uuidString)")
        switch engine {
        case .sqlite:
            place = nil
            guard let key = InstallationKey(InstallationKey.randomBytes()) else {
                throw StorageFault.unreadable
            }
            installation = try await Installation.open(
                SQLiteDatabase(path: folder.appendingPathComponent("veven.db").path), key: key)
        case .postgres:
            let made = try await TestServer.shared.database()
            place = made
            installation = try await Installation.open(made.open(), key: made.key)
        }
        try await installation.instrumentKeys.keep(try Catalog.shipped())
    }

    deinit {
        place?.drop()
        try? FileManager.default.removeItem(at: folder)
    }
}
