import Domain
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

/// What is kept long enough by a rule that somebody set is erased, and nothing else is.
@Suite struct RetentionTests {
    private func set(
        _ vault: TestVault, _ kind: RetentionKind, _ length: Int?, from: Day = .testToday
    ) async throws {
        let rule = RetentionRule(
            kind, length: length, source: Words(trusted: "Arkivplanen"), from: from,
            said: Said(by: .account(vault.leader.id), at: .testNow))
        let id = vault.municipality.id
        try await vault.vault.change { try $0.municipality(id).set(rule) }
    }

    private func family(
        _ vault: TestVault, _ phase: FamilyPhase, changed: Day, looked: Day? = nil
    ) async throws -> FamilyID {
        let family = vault.family(phase)
        try await vault.begin(family, members: [aPerson()])
        try await vault.note(.changePhase, on: family.id, at: changed.noon)
        if let looked { try await vault.note(.seePlan, on: family.id, at: looked.noon) }
        return family.id
    }

    private func opens(_ vault: TestVault, _ family: FamilyID) async throws -> Bool {
        let caller = vault.coordinator.caller
        return try await vault.vault.look { try $0.open(family, for: caller) != nil }
    }

    @Test func `without a rule nothing is ever due`() async throws {
        let vault = try await aVault()
        let old = try await family(vault, .closed, changed: .testToday.yearsBack(50))
        #expect(try await vault.installation.retention.due(on: .testToday).isEmpty)
        #expect(try await vault.installation.retention.run(at: .testNow, on: .testToday).isEmpty)
        #expect(try await opens(vault, old))
    }

    @Test
    func `a closed family is due the day after its years are over, counted from its last change`()
        async throws
    {
        let vault = try await aVault()
        try await set(vault, .closedFamilies, 10, from: .testToday.yearsBack(1))
        let limit = Day.testToday.yearsBack(10)
        let due = try await family(
            vault, .closed, changed: limit.adding(days: -1), looked: .testToday)
        let young = try await family(vault, .closed, changed: limit)
        let open = try await family(vault, .followUp, changed: limit.adding(days: -900))
        let found = try await vault.installation.retention.due(on: .testToday)
        #expect(found.compactMap(\.family) == [due])
        #expect(found.first?.since == limit.adding(days: -1))
        let done = try await vault.installation.retention.run(at: .testNow, on: .testToday)
        #expect(done == found)
        #expect(try await !opens(vault, due))
        #expect(try await opens(vault, young))
        #expect(try await opens(vault, open))
        let next = try await vault.installation.retention.due(on: .testToday.adding(days: 1))
        #expect(next.compactMap(\.family) == [young])
        try await vault.installation.audit.anchor(at: .testNow)
        #expect(try await vault.installation.audit.check(at: .testNow).isSound)
    }

    @Test func `a rule that begins later, or keeps all, erases nobody`() async throws {
        let vault = try await aVault()
        _ = try await family(vault, .closed, changed: .testToday.yearsBack(20))
        try await set(vault, .closedFamilies, 1, from: .testToday.adding(days: 5))
        let keeper = vault.installation.retention
        #expect(try await keeper.due(on: .testToday).isEmpty)
        #expect(try await keeper.due(on: .testToday.adding(days: 5)).count == 1)
        try await set(vault, .closedFamilies, nil, from: .testToday.adding(days: 6))
        #expect(try await keeper.due(on: .testToday.adding(days: 6)).isEmpty)
    }

    @Test func `a phase or a rule altered in the file erases nobody`() async throws {
        let vault = try await aVault()
        let open = try await family(vault, .followUp, changed: .testToday.yearsBack(20))
        try await set(vault, .closedFamilies, 10)
        try await vault.tamper("UPDATE family SET phase = 'closed'")
        #expect(try await vault.installation.retention.run(at: .testNow, on: .testToday).isEmpty)
        try await vault.tamper("UPDATE family SET phase = 'followUp'")
        #expect(try await opens(vault, open))
        try await vault.tamper("UPDATE retention_rule SET from_on = '2001-01-01'")
        await #expect(throws: StorageFault.unreadable) {
            _ = try await vault.installation.retention.due(on: .testToday)
        }
    }

    @Test func `sessions, sign-ins of who left and notes go when their days are over`()
        async throws
    {
        let vault = try await aVault()
        _ = try await vault.installation.sessions.start(for: vault.leader.id, at: .testNow)
        for kind in [RetentionKind.endedSessions, .signInRecords, .findings] {
            try await set(vault, kind, 30)
        }
        let keeper = vault.installation.retention
        #expect(try await keeper.due(on: .testToday.adding(days: 20)).isEmpty)
        let later = Day.testToday.adding(days: 40)
        let due = try await keeper.due(on: later)
        #expect(due.map(\.rule.kind) == [.endedSessions] && due.map(\.count) == [1])
        #expect(try await keeper.run(at: later.noon, on: later) == due)
        #expect(try await keeper.due(on: later).isEmpty)
    }

    @Test(arguments: 1...12) func `the list before and the run agree, whatever families there are`(
        seed: UInt64
    ) async throws {
        let vault = try await aVault()
        var dice = Dice(state: seed)
        try await set(vault, .closedFamilies, 1 + dice.roll(6), from: .testToday.yearsBack(9))
        var all: [FamilyID] = []
        for _ in 0..<25 {
            let phase = dice.roll(2) == 0 ? FamilyPhase.closed : .followUp
            all.append(
                try await family(
                    vault, phase, changed: .testToday.adding(days: -dice.roll(3000)),
                    looked: dice.roll(2) == 0 ? .testToday : nil))
        }
        for days in [0, 200, 900] {
            let day = Day.testToday.adding(days: days)
            let due = try await vault.installation.retention.due(on: day)
            let done = try await vault.installation.retention.run(at: day.noon, on: day)
            #expect(due == done)
            let gone = Set(done.compactMap(\.family))
            for family in gone { #expect(try await !opens(vault, family)) }
            all.removeAll { gone.contains($0) }
            for family in all { #expect(try await opens(vault, family)) }
            #expect(try await vault.installation.retention.due(on: day).isEmpty)
        }
    }

    /// Some numbers that are the same every time.
    private struct Dice {
        var state: UInt64

        mutating func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % sides
        }
    }
}

extension Day {
    fileprivate var noon: Instant {
        Instant(milliseconds: number * 86_400_000).adding(seconds: 12 * 3600)
    }
}
