import Domain
import Instruments
import Testing

@testable import Demo

@Suite struct PeopleTests {
    private static let stories: [FamilyStory] = (try? aTown(families: 120).stories()) ?? []

    @Test func `every national number is synthetic, valid and says the birthday`() throws {
        #expect(Self.stories.count == 120)
        for person in Self.stories.flatMap(\.persons) {
            let number = try #require(person.nationalNumber)
            #expect(NationalNumber(number.digits) == number)
            #expect(number.isSynthetic)
            let pairs = [person.born.day, person.born.month + 80, person.born.year % 100]
            #expect(number.digits.hasPrefix(pairs.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()))
        }
    }

    @Test func `nobody became a parent before sixteen`() {
        for story in Self.stories {
            let parents = story.household.members.filter {
                [.mother, .father, .step, .grandma].contains($0.slot)
            }
            let children = story.household.members.filter(\.slot.isChild)
            for (parent, child) in parents.flatMap({ parent in children.map { (parent, $0) } }) {
                #expect(parent.person.born.years(until: child.person.born) >= 16)
            }
            if let grandma = story.household[.grandma], let mother = story.household[.mother] {
                #expect(grandma.person.born.years(until: mother.person.born) >= 16)
            }
        }
    }

    @Test func `everybody is born before the family is enrolled`() {
        for story in Self.stories {
            #expect(story.persons.allSatisfy { $0.born < story.family.enrolment.on })
        }
    }

    @Test func `everybody has a home, and some children have two`() {
        for story in Self.stories {
            let housed = Set(story.household.residences.map(\.person))
            #expect(housed == Set(story.persons.map(\.id)))
        }
        let two = Self.stories.filter { $0.household.residences.count > $0.persons.count }
        #expect(two.count > 20)
    }

    @Test func `no name and no sentence has a gap in it`() throws {
        let words = try aTown(families: 60).everyForbiddenWord(catalog: .shipped())
        #expect(words.allSatisfy { !$0.contains("{") && !$0.contains("}") })
        #expect(words.count > 1600)
    }

    @Test func `families do not read alike`() throws {
        let stories = Self.stories.prefix(24).filter { !$0.goals.isEmpty }
        let plans = stories.map { $0.goals.map(\.words.text) }
        #expect(Set(plans).count == plans.count)
    }
}
