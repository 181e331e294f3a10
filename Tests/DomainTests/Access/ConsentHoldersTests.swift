import Testing

@testable import Domain

struct ConsentHoldersTests {
    private let home = ConsentFamily()

    @Test func `both parents with responsibility decide for a child`() {
        #expect(
            home.holders().holders(of: home.child, in: .health) == [home.mother, home.father])
    }

    @Test func `an adult decides alone`() {
        #expect(home.holders().holders(of: home.mother, in: .work) == [home.mother])
    }

    @Test(arguments: [
        (14, LifeArea.learning, false), (14, .health, false), (15, .learning, true),
        (15, .health, false), (16, .learning, true), (16, .health, true),
    ])
    func `a young person decides about school from 15 and about all from 16`(
        age: Int, area: LifeArea, alone: Bool
    ) {
        var home = home
        home.teenAge = age
        let deciding = home.holders().holders(of: home.teen, in: area)
        #expect(deciding == (alone ? [home.teen] : [home.mother, home.father]))
    }

    @Test func `who is no member is nobody's to decide about`() {
        #expect(home.holders().holders(of: ID(trusted: "stranger"), in: .home).isEmpty)
    }

    @Test func `a child whose parents are not written down is told apart`() {
        let terms = home.terms(home.child, home.orphan)
        #expect(home.holders().orphaned(in: terms) == [home.orphan])
    }

    @Test func `for the whole family all adults decide, and the young person for school`() {
        let terms = home.terms(home.mother, home.father, home.child, home.teen, whole: true)
        #expect(home.holders().holders(of: terms) == [home.mother, home.father, home.teen])
    }

    @Test func `children from seven are heard where others decide`() {
        let terms = home.terms(home.child, home.teen, home.orphan, areas: [.health])
        #expect(home.holders().heard(in: terms).map(\.id) == [home.child, home.teen])
        let school = home.terms(home.teen, areas: [.learning])
        #expect(home.holders().heard(in: school).isEmpty)
    }
}
