import Domain
import Instruments
import UseCases

/// An invented municipality with families, coordinators and two years of history. The same seed
/// gives the same people and words; every eight families have a coordinator of their own.
package struct DemoTown: Sendable {
    package let seed: UInt64
    package let families: Int
    /// The day at which the history ends.
    package let today: Day
    let directory: TownDirectory

    package init(seed: UInt64, families: Int, today: Day) {
        self.seed = seed
        self.families = families
        self.today = today
        directory = TownDirectory(seed: seed)
    }

    package var municipality: Municipality { directory.municipality }

    /// The accounts that the sign-in page lists, in this order: two coordinators, mother, father
    /// and young person of the first family, its teacher, health nurse and volunteer, the leader,
    /// the administrator. They are the same on any day.
    package var cast: [AccountID] { Cast(directory: directory).accounts }

    /// What happens to one family, in memory. Families' ids depend on the day, accounts' do not.
    func story(of index: Int, _ catalog: Catalog) -> FamilyStory {
        let setting = Setting(directory: directory, index: index, today: today)
        var teller = StoryTeller(setting, catalog)
        return teller.story()
    }

    /// At least three, as many as the families need.
    var circles: Int {
        max(3, (families + Setting.familiesInCircle - 1) / Setting.familiesInCircle)
    }
    var staff: [Account] { directory.staff(circles: circles) }
}
