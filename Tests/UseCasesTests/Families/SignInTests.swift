import Domain
import Storage
import TestSupport
import Testing
import UseCases

/// Members of a family are let in by their coordinator, and by nobody else.
struct SignInTests {
    private func born(_ age: Int) -> Day { .testToday.adding(days: -age * 366) }

    private func aFamilyOfThree(
        _ vault: TestVault
    ) async throws -> (family: Family, adult: Person, teen: Person, child: Person) {
        let number = aNationalNumber()
        let family = vault.family()
        let adult = aPerson(name: "Sara", born: born(40), number: number)
        let teen = aPerson(name: "Jon", born: born(15), number: number)
        let child = aPerson(name: "Ida", born: born(14), number: number)
        try await vault.begin(family, members: [adult, teen, child])
        return (family, adult, teen, child)
    }

    @Test func `an adult signs in as a parent, and from fifteen as a young person`() async throws {
        let vault = try await aVault()
        let (family, adult, teen, _) = try await aFamilyOfThree(vault)
        let caller = vault.coordinator.caller
        for person in [adult, teen, adult, teen] {
            try await LetSignIn(vault.files)(person.id, as: anID(), in: family.id, by: caller)
        }
        let household = try await SeeMembers(vault.files)(family.id, by: caller)
        #expect(household.signIns[adult.id]?.role == .parent)
        #expect(household.signIns[teen.id]?.role == .youngPerson)
        #expect(household.signIns.count == 2)
        let known = try await vault.installation.sessions.accounts(
            of: .citizen(try #require(adult.nationalNumber)))
        #expect(Set(known.map(\.person)) == [adult.id, teen.id])
    }

    @Test func `who is too young or has no number is not let in yet`() async throws {
        let vault = try await aVault()
        let (family, _, _, child) = try await aFamilyOfThree(vault)
        let numberless = aPerson(born: born(40))
        let caller = vault.coordinator.caller
        try await AddMember(vault.files)(numberless, to: family.id, by: caller)
        await #expect(throws: SignInFault.tooYoung(from: 15)) {
            try await LetSignIn(vault.files)(child.id, as: anID(), in: family.id, by: caller)
        }
        await #expect(throws: SignInFault.numberNeeded) {
            try await LetSignIn(vault.files)(numberless.id, as: anID(), in: family.id, by: caller)
        }
    }

    @Test func `ending a sign-in ends it at once, and one can be let in again`() async throws {
        let vault = try await aVault()
        let (family, adult, _, _) = try await aFamilyOfThree(vault)
        let caller = vault.coordinator.caller
        let sessions = vault.installation.sessions
        let first: AccountID = anID()
        try await LetSignIn(vault.files)(adult.id, as: first, in: family.id, by: caller)
        let token = try await sessions.start(for: first, at: .testNow)
        try await EndSignIn(vault.files)(adult.id, in: family.id, by: caller)
        #expect(try await sessions.account(for: token, at: .testNow) == nil)
        #expect(try await SeeMembers(vault.files)(family.id, by: caller).signIns.isEmpty)
        await #expect(throws: Stale.self) {
            try await LetSignIn(vault.files)(adult.id, as: first, in: family.id, by: caller)
        }
        try await LetSignIn(vault.files)(adult.id, as: anID(), in: family.id, by: caller)
        #expect(try await SeeMembers(vault.files)(family.id, by: caller).signIns.count == 1)
    }

    @Test func `neither a parent nor another coordinator lets anybody in`() async throws {
        let vault = try await aVault()
        let (family, adult, teen, _) = try await aFamilyOfThree(vault)
        let mother: AccountID = anID()
        try await LetSignIn(vault.files)(
            adult.id, as: mother, in: family.id, by: vault.coordinator.caller)
        let parent = try #require(try await vault.installation.sessions.accounts([mother]).first)
        let other = anAccount(in: vault.municipality.id)
        try await vault.installation.founding.add([other])
        for caller in [parent.caller, other.caller, vault.teacher.caller] {
            await #expect(throws: Refused.self) {
                try await LetSignIn(vault.files)(teen.id, as: anID(), in: family.id, by: caller)
            }
            await #expect(throws: Refused.self) {
                try await EndSignIn(vault.files)(adult.id, in: family.id, by: caller)
            }
        }
    }

    @Test func `nobody from another family is let in by mistake`() async throws {
        let vault = try await aVault()
        let (family, _, _, _) = try await aFamilyOfThree(vault)
        let (_, stranger, _, _) = try await aFamilyOfThree(vault)
        await #expect(throws: Refused.self) {
            try await LetSignIn(vault.files)(
                stranger.id, as: anID(), in: family.id, by: vault.coordinator.caller)
        }
    }
}
