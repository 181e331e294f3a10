import Domain
import Instruments
import Testing
import UseCases

@testable import Demo

@Suite struct SameTownTests {
    @Test func `the same seed tells the same ids and words`() throws {
        let isSame = try aTown().stories() == aTown().stories()
        #expect(isSame)
    }

    @Test func `a family is the same however many there are`() throws {
        let catalog = try Catalog.shipped()
        let isSame = aTown().story(of: 5, catalog) == aTown(families: 9).story(of: 5, catalog)
        #expect(isSame)
    }

    @Test func `another seed tells of other people`() throws {
        let (one, other) = (try aTown().stories(), try aTown(seed: 2).stories())
        for (left, right) in zip(one, other) {
            #expect(left.family.id != right.family.id)
            #expect(left.persons.map(\.nationalNumber) != right.persons.map(\.nationalNumber))
        }
        #expect(Set(aTown().cast).isDisjoint(with: aTown(seed: 2).cast))
    }

    @Test func `the cast is the same on any day`() {
        #expect(aTown().cast == aTown(on: today.adding(days: 40)).cast)
    }

    @Test func `no identity is given twice`() throws {
        let stories = try aTown(families: 48).stories()
        let ids = stories.flatMap(identities)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { FamilyID($0) != nil })
    }

    @Test func `every family wants to be called something else`() throws {
        let names = try aTown(families: 48).stories().map(\.family.chosenName.text)
        #expect(Set(names).count == names.count)
    }

    private func identities(of story: FamilyStory) -> [String] {
        var ids = [story.family.id.text]
        ids += story.persons.map(\.id.text)
        ids += story.accounts.map(\.id.text)
        ids += story.responses.map(\.id.text)
        ids += story.goals.map(\.id.text)
        return ids + story.actions.map(\.id.text)
    }
}
