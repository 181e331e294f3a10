import Domain
import Instruments
import Testing
import UseCases

@testable import Demo

/// What a page asks of the database takes as much with many families around as with few, counted
/// in steps of the machine that runs it. `make bench` asks the same of every page in both engines.
@Suite struct PagesInALargeTownTests {
    private typealias Page = (name: String, ask: (WatchedTown) async throws -> Void)

    private var pages: [Page] {
        get throws {
            let asked = Questionnaires(catalog: try Catalog.shipped())
            return [
                ("today", { _ = try await SeeToday($0.files, asked)(by: $0.coordinator) }),
                (
                    "family",
                    { _ = try await SeeFamily($0.files, asked)($0.family, by: $0.coordinator) }
                ),
                ("members", { _ = try await SeeMembers($0.files)($0.family, by: $0.coordinator) }),
                ("plan", { _ = try await SeePlan($0.files)($0.family, by: $0.coordinator) }),
                (
                    "mapping",
                    { _ = try await SeeMapping($0.files, asked)($0.family, by: $0.coordinator) }
                ),
                ("profile", { _ = try await SeeProfile($0.files)($0.family, by: $0.coordinator) }),
                ("team", { _ = try await SeeTeam($0.files)($0.family, by: $0.coordinator) }),
                (
                    "consents",
                    { _ = try await SeeConsents($0.files)($0.family, by: $0.coordinator) }
                ),
            ]
        }
    }

    @Test func `no statement of a page takes more because more families live around`() async throws
    {
        let small = try await WatchedTown(around: 12, in: 1)
        let large = try await WatchedTown(around: 180, in: 4)
        for page in try pages {
            let few = try await small.steps { try await page.ask(small) }
            let many = try await large.steps { try await page.ask(large) }
            #expect(!few.isEmpty, "\(page.name)")
            #expect(few.map(\.sql) == many.map(\.sql), "\(page.name)")
            for (one, other) in zip(few, many) {
                // A step more or less, where a family's rows are the last of their table.
                #expect(
                    abs(other.took.work - one.took.work) <= 1 + one.took.work / 200,
                    "\(page.name): \(one.took.work), \(other.took.work) \(other)")
            }
        }
    }
}
