import Testing

@testable import Domain

struct PolicyTests {
    private let today = Day(number: 20_778)
    private let town = MunicipalityID(trusted: "town")
    private let mother = PersonID(trusted: "mother")
    private let teen = PersonID(trusted: "teen")
    private let small = PersonID(trusted: "small")
    private let school = ServiceID(trusted: "school")

    private func member(_ id: PersonID, age: Int) -> Person {
        Person(
            id: id, name: Name(trusted: id.text), born: today.adding(days: -age * 366),
            gender: .unsaid)
    }

    private func aStanding(_ releases: [Release] = [], in other: String = "town") -> Standing {
        Standing(
            municipality: MunicipalityID(trusted: other), coordinator: ID(trusted: "coordinator"),
            members: [member(mother, age: 40), member(teen, age: 15), member(small, age: 9)],
            relations: [
                Relation(
                    id: ID(trusted: "1"), from: mother, to: small,
                    nature: .parentWithResponsibility),
                Relation(
                    id: ID(trusted: "2"), from: mother, to: teen,
                    nature: .parentWithResponsibility),
            ], releases: releases, consents: [aConsent()])
    }

    /// All who decide let the school see all.
    private func aConsent() -> Consent {
        let terms = ConsentTerms(
            persons: [mother, teen, small], wholeFamily: true, areas: Set(LifeArea.allCases),
            until: today.adding(days: 100))
        return Consent(
            id: ID(trusted: "c"), receiver: .service(school), terms: terms,
            purpose: Words(trusted: "lekser"),
            asked: Said(by: .person(mother), at: Instant(milliseconds: 0)),
            from: today.adding(days: -10),
            answers: [mother, teen].map {
                ConsentAnswer(
                    holder: $0, decision: .gives(terms),
                    said: Said(by: .person($0), at: Instant(milliseconds: 0)))
            })
    }

    private func aRelease(until: Day? = nil, persons: Reach<PersonID>? = nil) -> Release {
        Release(
            id: ID(trusted: "r"), receiver: .service(school),
            persons: persons ?? .only([small]), areas: [.learning],
            purpose: Words(trusted: "lekser"), from: today.adding(days: -10),
            until: until ?? today.adding(days: 10))
    }

    private func aCaller(
        _ role: Role, account: String = "me", person: PersonID? = nil, service: ServiceID? = nil
    ) -> Caller {
        Caller(
            account: ID(trusted: account), role: role, municipality: town, service: service,
            person: person)
    }

    private func look(_ act: Act, _ caller: Caller, _ standing: Standing) -> Scope? {
        Policy().scope(
            for: act, by: caller, standing: standing, on: today,
            at: Instant(milliseconds: today.number * 86_400_000))
    }

    @Test func `the family's coordinator sees everything, another coordinator nothing`() throws {
        let own = aCaller(.coordinator, account: "coordinator")
        let full = try #require(look(.seePlan, own, aStanding()))
        for kind in ContentKind.allCases { #expect(full.covers(kind, of: .family, in: nil)) }
        #expect(look(.seePlan, aCaller(.coordinator, account: "other"), aStanding()) == nil)
    }

    @Test func `a wall stands between municipalities`() {
        let own = aCaller(.coordinator, account: "coordinator")
        #expect(look(.seePlan, own, aStanding(in: "elsewhere")) == nil)
    }

    @Test func `a parent reads small children's answers, not a young person's`() throws {
        let scope = try #require(
            look(.seeProfile, aCaller(.parent, person: mother), aStanding()))
        #expect(scope.covers(.answers, of: .person(mother), in: .mind))
        #expect(scope.covers(.answers, of: .person(small), in: .mind))
        #expect(!scope.covers(.answers, of: .person(teen), in: .mind))
        #expect(!scope.covers(.safety, of: .person(teen), in: nil))
    }

    @Test func `a young person sees the family's part and their own, not a parent's`() throws {
        let scope = try #require(look(.seePlan, aCaller(.youngPerson, person: teen), aStanding()))
        #expect(scope.covers(.plan, of: .family, in: .home))
        #expect(scope.covers(.plan, of: .person(teen), in: .home))
        #expect(!scope.covers(.plan, of: .person(mother), in: .home))
        #expect(!scope.covers(.answers, of: .family, in: nil))
    }

    @Test func `a parent who is no member of this family sees nothing`() {
        let stranger = aCaller(.parent, person: PersonID(trusted: "stranger"))
        #expect(look(.seePlan, stranger, aStanding()) == nil)
    }

    @Test func `a teacher sees the released person in the released area, and no answers`() throws {
        let teacher = aCaller(.partner, service: school)
        let scope = try #require(look(.seeReleasedPart, teacher, aStanding([aRelease()])))
        #expect(scope.covers(.plan, of: .person(small), in: .learning))
        #expect(!scope.covers(.plan, of: .person(small), in: .health))
        #expect(!scope.covers(.plan, of: .person(teen), in: .learning))
        #expect(!scope.covers(.plan, of: .family, in: .learning))
        #expect(!scope.covers(.plan, of: .person(small), in: nil))
        #expect(!scope.covers(.answers, of: .person(small), in: .learning))
        #expect(!scope.covers(.team, of: .family, in: nil))
    }

    @Test func `a release ends with its last day, and at once when taken back`() {
        let teacher = aCaller(.partner, service: school)
        let over = aRelease(until: today.adding(days: -1))
        #expect(look(.seeReleasedPart, teacher, aStanding([over])) == nil)
        var taken = aRelease()
        taken.takeBack(
            Said(by: .account(ID(trusted: "coordinator")), at: Instant(milliseconds: 0)))
        #expect(look(.seeReleasedPart, teacher, aStanding([taken])) == nil)
    }

    @Test func `another service's release opens nothing`() {
        let other = aCaller(.partner, service: ServiceID(trusted: "other"))
        #expect(look(.seeReleasedPart, other, aStanding([aRelease()])) == nil)
    }

    @Test(arguments: [Role.leader, .researcher, .administrator])
    func `who has no family work opens no family at all`(_ role: Role) {
        for act in Act.allCases {
            let caller = aCaller(role, account: "coordinator", person: mother, service: school)
            #expect(look(act, caller, aStanding([aRelease(persons: .all)])) == nil)
        }
    }

    @Test func `only a leader sees numbers, only an administrator the directory`() {
        for role in Role.allCases {
            let caller = aCaller(role)
            let isOutside = role.isFamily || role == .guest
            #expect(Policy().permits(.seeNumbers, by: caller) == (role == .leader))
            #expect(Policy().permits(.seeDirectory, by: caller) == (role == .administrator))
            #expect(Policy().permits(.manageStaff, by: caller) == (role == .administrator))
            #expect(Policy().permits(.startEnrolment, by: caller) == (role == .coordinator))
            #expect(Policy().permits(.declareRelatives, by: caller) == !isOutside)
        }
    }

    @Test func `only a leader with the right looks after privacy; nobody plays the program`() {
        for role in Role.allCases {
            let plain = aCaller(role)
            let entrusted = Caller(
                account: plain.account, role: role, municipality: plain.municipality,
                rights: Set(Right.allCases))
            for act in [
                MunicipalAct.seeLogStatistics, .lookIntoOddLook, .exportLog, .seeErasures,
            ] {
                #expect(!Policy().permits(act, by: plain), "\(act) by \(role)")
                #expect(Policy().permits(act, by: entrusted) == (role == .leader))
            }
            for act in [MunicipalAct.seeRetention, .setRetention] {
                #expect(Policy().permits(act, by: plain) == (role == .administrator))
            }
            #expect(!Policy().permits(.applyRetention, by: entrusted))
        }
    }

    @Test func `seeing through another's eyes never opens more than one's own`() throws {
        let own = Scope([Grant([.plan], persons: .only([small]))])
        let narrowed = own.narrowed(to: Scope([Grant(Set(ContentKind.allCases))]))
        #expect(narrowed.covers(.plan, of: .person(small), in: .home))
        #expect(!narrowed.covers(.answers, of: .person(small), in: .home))
        #expect(!narrowed.covers(.plan, of: .family, in: .home))
    }
}
