import Demo
import Domain
import Foundation
import Instruments
import Storage
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

    /// Written before the first family is invented: what stands in the folder from now on is a
    /// demo's, and may be taken away if this start does not come to its end.
    static func begin(in folder: String) throws {
        try Data("A demo is being made here.\n".utf8).write(
            to: URL(fileURLWithPath: begun(folder)), options: .atomic)
    }

    static func isBegun(in folder: String) -> Bool {
        FileManager.default.fileExists(atPath: begun(folder))
    }

    private static func begun(_ folder: String) -> String { "\(folder)/demo.begun" }

    func write(in folder: String) throws {
        try JSONEncoder().encode(self).write(
            to: URL(fileURLWithPath: "\(folder)/demo.json"), options: .atomic)
        try? FileManager.default.removeItem(atPath: DemoNote.begun(folder))
    }

    var town: DemoTown {
        DemoTown(
            seed: wish.seed, families: wish.families, today: Day(madeOn) ?? Day(number: 0))
    }

    func seed(_ installation: Installation, _ database: any SQLDatabase) async throws {
        let bar = ProgressBar(title: "Inventing \(wish.families) families")
        let vault = installation.vault
        let catalog = try Catalog.shipped()
        try await town.seed(
            founding: installation.founding, door: { CaseFiles(vault: vault, clock: $0) },
            catalog: catalog, now: SystemClock.now()
        ) { done, all in bar.show(done, of: all) }
        let files = MunicipalFiles(vault: vault, clock: SystemClock.clock)
        try await town.declareRelatives(through: files, catalog: catalog)
        try await town.defineTypology(through: files)
        try await town.setChangeRules(through: files, Questionnaires(catalog: catalog))
        bar.finish()
        try await database.checkpoint()
    }
}
