import Domain
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

/// What the leader in charge of privacy sees across families: numbers, and what is odd.
struct OddLookTests {
    private let vault: TestVault
    private let family: Family
    private let leader: Account

    init() async throws {
        vault = try await aVault()
        family = vault.family()
        try await vault.begin(family, members: [aPerson()])
        leader = Account(
            id: anID(), municipality: vault.municipality.id, role: .leader,
            name: Name(trusted: "Pia Personvern"), rights: [.privacy])
        try await vault.installation.founding.add([leader])
    }

    private func found(
        _ period: LogPeriod = .month, at now: Instant = .testNow
    ) async throws -> LogStatistics {
        let files = MunicipalFiles(vault: vault.vault, clock: .fixed(now))
        return try await SeeLogStatistics(files)(back: period, by: leader.caller)
    }

    private func odd(_ rule: OddLookRule, _ period: LogPeriod = .month) async throws -> [OddLook] {
        try await found(period).looks.filter { $0.rule == rule }
    }

    /// Thursday 19 November 2026 at an hour on the wall.
    private func thursday(_ hour: Int) -> Instant {
        Instant(milliseconds: Day.testToday.adding(days: -2).number * 86_400_000)
            .adding(seconds: (hour - 1) * 3600)
    }

    @Test(arguments: Role.allCases) func `only who looks after privacy sees any of it`(
        role: Role
    ) async throws {
        let other = Account(
            id: anID(), municipality: vault.municipality.id, role: role,
            name: Name(trusted: "En annen"))
        let files = vault.municipalFiles
        let caller = other.caller
        let key = OddLook.Key(rule: .acuteNeed, account: other.id, day: .testToday)
        await #expect(throws: Refused.self) {
            _ = try await SeeLogStatistics(files)(back: .month, by: caller)
        }
        await #expect(throws: Refused.self) {
            try await LookIntoOddLook(files)(
                key, count: 1, words: Words(trusted: "Ord"), by: caller)
        }
        await #expect(throws: Refused.self) { _ = try await ExportLog(files)(by: caller) }
        await #expect(throws: Refused.self) { _ = try await SeeErasures(files)(by: caller) }
        guard role != .administrator else { return }
        await #expect(throws: Refused.self) { _ = try await SeeRetention(files)(by: caller) }
        await #expect(throws: Refused.self) {
            try await SetRetention(files)(
                .findings, length: 1, source: Words(trusted: "Plan"), from: .testToday, by: caller)
        }
    }

    @Test func `several refused attempts in a day are odd, two are not`() async throws {
        let day = thursday(12)
        for _ in 0..<2 { try await vault.note(on: family.id, by: vault.teacher, at: day, .refused) }
        #expect(try await odd(.refusedAttempts).isEmpty)
        try await vault.note(on: family.id, by: vault.teacher, at: day, .refused)
        let look = try #require(try await odd(.refusedAttempts).first)
        #expect(look.account == vault.teacher.id && look.count == 3)
        #expect(look.families == [family.id] && look.day == .testToday.adding(days: -2))
    }

    @Test func `a file opened in acute need is listed, whoever refuses what`() async throws {
        try await vault.note(.breakGlass, on: family.id, by: vault.teacher, at: thursday(12))
        try await vault.note(
            .breakGlass, on: family.id, by: vault.volunteer, at: thursday(12), .refused)
        #expect(try await odd(.acuteNeed).map(\.account) == [vault.teacher.id])
    }

    @Test(arguments: [
        (21, false), (22, true), (23, true), (24, true), (5, true), (6, false), (12, false),
    ])
    func `the night is by the municipality's wall`(hour: Int, isOdd: Bool) async throws {
        try await vault.note(on: family.id, at: thursday(hour))
        #expect(try await odd(.outsideHours).isEmpty == !isOdd)
    }

    @Test func `a weekend is odd for who works here, not for the family`() async throws {
        let mother = anAccount(
            .parent, in: vault.municipality.id, name: "Mor", family: family.id, person: anID())
        try await vault.note(on: family.id, by: mother, at: .testNow)
        #expect(try await odd(.outsideHours).isEmpty)
        try await vault.note(on: family.id, at: .testNow)
        let look = try #require(try await odd(.outsideHours).first)
        #expect(look.account == vault.coordinator.id && look.day == .testToday)
    }

    @Test func `any look at a declared relative's family is odd, refused ones too`() async throws {
        let number = try #require(aNationalNumber())
        let other = vault.family()
        try await vault.begin(other, members: [aPerson(number: number)])
        let files = vault.municipalFiles
        try await DeclareRelatives(files)(number, by: vault.teacher.caller)
        try await vault.note(on: other.id, by: vault.coordinator, at: thursday(12))
        try await vault.note(on: family.id, by: vault.teacher, at: thursday(12))
        #expect(try await odd(.ownRelatives).isEmpty)
        try await vault.note(on: other.id, by: vault.teacher, at: thursday(12), .refused)
        let look = try #require(try await odd(.ownRelatives).first)
        #expect(look.account == vault.teacher.id && look.families == [other.id])
    }

    @Test func `many families in a day are odd only far above the person's own days`() async throws
    {
        var all: [FamilyID] = []
        for _ in 0..<12 {
            let family = vault.family()
            try await vault.begin(family)
            all.append(family.id)
        }
        for day in 3...9 {
            let noon = thursday(12).adding(seconds: -day * 86_400)
            try await vault.note(on: all[0], at: noon)
            for family in all { try await vault.note(on: family, by: vault.teacher, at: noon) }
        }
        for family in all {
            try await vault.note(on: family, at: thursday(12))
            try await vault.note(on: family, by: vault.teacher, at: thursday(12))
        }
        let looks = try await odd(.manyFamilies)
        #expect(looks.map(\.account) == [vault.coordinator.id])
        #expect(looks.first?.count == 12 && looks.first?.usual == 1)
        #expect(looks.first?.families == [])
    }

    @Test func `the list of the day does not count as looking at each family`() async throws {
        for _ in 0..<15 {
            let family = vault.family()
            try await vault.begin(family)
            try await vault.note(.seeToday, on: family.id, at: thursday(23))
        }
        #expect(try await found().looks.isEmpty)
    }

    @Test func `a coordinator who goes on after handing over is odd`() async throws {
        try await vault.note(.handOver, on: family.id, at: thursday(10))
        try await vault.note(on: family.id, at: thursday(12), .refused)
        let look = try #require(try await odd(.afterHandOver).first)
        #expect(look.account == vault.coordinator.id && look.count == 1)
        #expect(try await odd(.refusedAttempts).isEmpty)
    }

    @Test func `what lies before the period, or elsewhere, is not told`() async throws {
        let before = Instant.testNow.adding(seconds: -31 * 86_400)
        try await vault.note(.breakGlass, on: family.id, by: vault.teacher, at: before)
        let elsewhere = aMunicipality(name: "Annetsted")
        let far = anAccount(in: elsewhere.id)
        try await vault.installation.founding.found(elsewhere, services: [], staff: [far])
        let other = aFamily(in: elsewhere.id, coordinator: far.id)
        _ = try await vault.vault.change { try $0.begin(other) }
        try await vault.note(.breakGlass, on: other.id, by: far, at: thursday(12))
        #expect(try await odd(.acuteNeed).isEmpty)
        #expect(try await odd(.acuteNeed, .quarter).map(\.account) == [vault.teacher.id])
    }

    @Test func `small numbers of families' own roles are hidden, employees' are not`() async throws
    {
        let mother = anAccount(
            .parent, in: vault.municipality.id, name: "Mor", family: family.id, person: anID())
        for _ in 0..<3 { try await vault.note(on: family.id, by: mother, at: thursday(12)) }
        try await vault.note(on: family.id, at: thursday(12))
        let tallies = try await found().tallies
        #expect(tallies.first { $0.role == .parent }?.looks == .hidden)
        #expect(tallies.first { $0.role == .coordinator }?.looks == .exactly(1))
        #expect(tallies.allSatisfy { $0.from.weekday == 1 })
    }

    @Test func `what was looked into stays noted, until there is more of it`() async throws {
        try await vault.note(.breakGlass, on: family.id, by: vault.teacher, at: thursday(12))
        let look = try #require(try await odd(.acuteNeed).first)
        let words = Words(trusted: "Snakket med Lars")
        try await LookIntoOddLook(vault.municipalFiles)(
            look.key, count: look.count, words: words, by: leader.caller)
        let noted = try #require(try await odd(.acuteNeed).first)
        #expect(noted.note?.words == words && !noted.isOpen)
        #expect(try await found().accounts[leader.id]?.name == leader.name)
        try await vault.note(.breakGlass, on: family.id, by: vault.teacher, at: thursday(13))
        #expect(try await odd(.acuteNeed).first?.isOpen == true)
        try await vault.installation.audit.anchor(at: .testNow)
        #expect(try await vault.installation.audit.check(at: .testNow).isSound)
    }

    @Test func `more families outside the period cost no statement more`() async throws {
        let counts = vault.database.counts
        let start = counts.statements
        _ = try await found()
        let few = counts.statements - start
        for _ in 0..<20 { try await vault.begin(vault.family()) }
        let again = counts.statements
        _ = try await found()
        #expect(counts.statements - again == few)
    }
}
