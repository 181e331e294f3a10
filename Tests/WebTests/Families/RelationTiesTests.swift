import Domain
import TestSupport
import Testing

@testable import Web

struct RelationTiesTests {
    private let people: [PersonID] = (0..<4).map { _ in anID() }

    private func tie(_ from: Int, _ to: Int, _ nature: RelationNature) -> Relation {
        Relation(id: anID(), from: people[from], to: people[to], nature: nature)
    }

    @Test func `a parent of several is said once`() {
        let ties = RelationTies((1...3).map { tie(0, $0, .parentWithResponsibility) }).gathered
        #expect(ties.map(\.from) == [[people[0]]])
        #expect(ties.map(\.to) == [Array(people[1...3])])
    }

    @Test func `all who are siblings of each other are said once`() {
        let pairs = [tie(0, 1, .sibling), tie(2, 1, .sibling), tie(0, 2, .sibling)]
        let ties = RelationTies(pairs).gathered
        #expect(ties.count == 1)
        #expect(Set(ties[0].from + ties[0].to) == Set(people[0...2]))
    }

    @Test func `half siblings are not made siblings of each other`() {
        let ties = RelationTies([tie(0, 1, .sibling), tie(1, 2, .sibling)]).gathered
        #expect(ties.count == 2)
    }
}
