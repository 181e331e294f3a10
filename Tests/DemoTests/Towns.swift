import Domain
import Instruments
import Testing
import UseCases

@testable import Demo

/// Saturday 21 November 2026: when the tests' towns are told.
let today = Day(number: 20_778)

func aTown(seed: UInt64 = 1, families: Int = 24, on day: Day = today) -> DemoTown {
    DemoTown(seed: seed, families: families, today: day)
}

extension DemoTown {
    func stories() throws -> [FamilyStory] {
        let catalog = try Catalog.shipped()
        return (0..<families).map { story(of: $0, catalog) }
    }
}

extension FamilyStory {
    var deeds: [Deed] { chapters.flatMap(\.deeds) }

    /// The deeds that a filter makes something of.
    func all<Thing>(_ kind: (Deed) -> Thing?) -> [Thing] { deeds.compactMap(kind) }

    var responses: [Response] { all { if case .sheet(let it) = $0 { it } else { nil } } }
    var needs: [Need] { all { if case .need(let it) = $0 { it } else { nil } } }
    var goals: [Goal] { all { if case .goal(let it) = $0 { it } else { nil } } }
    var actions: [Action] { all { if case .action(let it) = $0 { it } else { nil } } }
    var matters: [Matter] { all { if case .matter(let it) = $0 { it } else { nil } } }
    var releases: [Release] { all { if case .release(let it) = $0 { it } else { nil } } }
    var alerts: [SafetyAlert] { all { if case .alarm(let it) = $0 { it } else { nil } } }
    var handled: [AlertID] { all { if case .step(.handle(let it, _)) = $0 { it } else { nil } } }
    var persons: [Person] { household.members.map(\.person) }

    func age(_ slot: Slot) -> Int? { household[slot]?.person.age(on: today) }
}
