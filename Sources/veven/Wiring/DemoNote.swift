import Demo
import Domain
import Foundation
import Instruments
import Storage
import StorageSQLite
import UseCases

/// What a demo's folder holds: written last, so that it is there only when the rest is whole.
struct DemoNote: Codable {
    let wish: DemoWish
    /// The day the two years of history end on, `YYYY-MM-DD`.
    let madeOn: String

    init(_ wish: DemoWish, madeOn day: Day) {
        self.wish = wish
        madeOn = day.text
    }

    static func read(in folder: String) -> DemoNote? {
        let data = FileManager.default.contents(atPath: "\(folder)/demo.json")
        return data.flatMap { try? JSONDecoder().decode(DemoNote.self, from: $0) }
    }

    func write(in folder: String) throws {
        try JSONEncoder().encode(self).write(
            to: URL(fileURLWithPath: "\(folder)/demo.json"), options: .atomic)
    }

    var town: DemoTown {
        DemoTown(
            seed: wish.seed, families: wish.families, today: Day(madeOn) ?? Day(number: 0))
    }

    func seed(_ installation: Installation, _ database: SQLiteDatabase) async throws {
        let bar = ProgressBar(title: "Inventing \(wish.families) families")
        let vault = installation.vault
        let catalog = try Catalog.shipped()
        try await town.seed(
            founding: installation.founding, door: { CaseFiles(vault: vault, clock: $0) },
            catalog: catalog, now: SystemClock.now()
        ) { done, all in bar.show(done, of: all) }
        try await town.declareRelatives(
            through: MunicipalFiles(vault: vault, clock: SystemClock.clock), catalog: catalog)
        bar.finish()
        try await database.checkpoint()
    }
}
