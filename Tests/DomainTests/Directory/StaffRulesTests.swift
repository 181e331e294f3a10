import Testing

@testable import Domain

struct StaffRulesTests {
    private let school = ServiceID(trusted: "school")

    @Test func `a partner works in a service, and all that is wrong is said at once`() {
        let faults = StaffRules.faults(role: .partner, service: nil, rights: [.privacy])
        #expect(faults == [.serviceNeeded, .rightNotForRole(.privacy)])
        #expect(StaffRules.faults(role: .partner, service: school, rights: []).isEmpty)
        #expect(StaffRules.faults(role: .volunteer, service: nil, rights: []).isEmpty)
    }

    @Test(arguments: Role.allCases)
    func `rights are for few roles, and never for a family`(_ role: Role) {
        func may(_ right: Right) -> Bool {
            StaffRules.faults(role: role, service: school, rights: [right]).isEmpty
        }
        #expect(may(.emergency) == [.coordinator, .partner].contains(role))
        #expect(may(.privacy) == (role == .leader))
    }

    @Test func `one signs in as a young person from fifteen and as a parent from eighteen`() throws
    {
        let today = Day(number: 20_778)
        func person(_ age: Int, _ number: NationalNumber? = nil) -> Person {
            Person(
                id: ID(trusted: "p"), name: Name(trusted: "P"),
                born: today.adding(days: -age * 366), gender: .unsaid, nationalNumber: number)
        }
        let ages = AgeTable.norwegian.rows[0]
        #expect(ages.whyNoSignIn(person(14), on: today) == .tooYoung(from: 15))
        #expect(ages.whyNoSignIn(person(15), on: today) == .numberNeeded)
        #expect(throws: SignInFault.tooYoung(from: 15)) {
            try ages.role(of: person(14), on: today)
        }
        #expect(try ages.role(of: person(15), on: today) == .youngPerson)
        #expect(try ages.role(of: person(18), on: today) == .parent)
    }
}
