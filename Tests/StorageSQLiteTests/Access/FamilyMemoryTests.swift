import Domain
import Storage
import StorageSQLite
import Synchronization
import TestSupport
import Testing
import UseCases

/// What is remembered of families that were opened just now: never older than the database, never
/// for somebody else, and not for long.
@Suite struct FamilyMemoryTests {
    /// A clock that the test moves.
    final class Hand: Sendable {
        private let start = ContinuousClock.now
        private let passed = Mutex(Duration.zero)

        var moment: @Sendable () -> ContinuousClock.Instant {
            { self.start + self.passed.withLock { $0 } }
        }
        func move(seconds: Int) { passed.withLock { $0 += .seconds(seconds) } }
    }

    private let hand = Hand()

    /// A family through the door, so that its chain has an entry; with one need.
    private func aFamilyWithNeed() async throws -> (TestVault, Family, Person) {
        let vault = try await aVault(memory: FamilyMemory(moment: hand.moment))
        let family = vault.family()
        let mother = aPerson()
        let caller = vault.coordinator.caller
        try await vault.files.enrol(family, by: caller) { file in
            try file.persons.add(mother)
        }
        try await write(aNeed("Fast sted å bo"), in: family.id, vault.files, caller)
        return (vault, family, mother)
    }

    private func write(
        _ need: Need, in family: FamilyID, _ files: CaseFiles, _ caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .writeNeed) { _ = try $0.needs.add(need) }
    }

    private func needs(
        _ vault: TestVault, _ family: FamilyID, by caller: Caller? = nil
    ) async throws -> [String] {
        try await vault.files.read(
            family, by: caller ?? vault.coordinator.caller, as: .seePlan
        ) { try $0.needs.all().map(\.words.text) }
    }

    @Test func `who looks again asks the database for less, and sees the same`() async throws {
        let (vault, family, _) = try await aFamilyWithNeed()
        let counts = vault.database.counts
        let begin = counts.statements
        let first = try await needs(vault, family.id)
        let middle = counts.statements
        #expect(try await needs(vault, family.id) == first)
        // What the caller is to the family, and its needs; each look is in the log all the same.
        #expect(middle - begin - (counts.statements - middle) == 2)
        let entries = try await vault.installation.audit.check(at: .testNow)
        #expect(entries.isSound && entries.entries == 4)
    }

    @Test func `what was changed is seen at the next look`() async throws {
        let (vault, family, _) = try await aFamilyWithNeed()
        #expect(try await needs(vault, family.id).count == 1)
        try await write(aNeed("Noen å ringe"), in: family.id, vault.files, vault.coordinator.caller)
        #expect(try await needs(vault, family.id).last == "Noen å ringe")
    }

    @Test func `what another program changed is seen at the next look`() async throws {
        let (vault, family, _) = try await aFamilyWithNeed()
        #expect(try await needs(vault, family.id).count == 1)
        let other = CaseFiles(vault: try await vault.anotherNode().vault, clock: .fixed(.testNow))
        try await write(aNeed("Noen å ringe"), in: family.id, other, vault.coordinator.caller)
        #expect(try await needs(vault, family.id).last == "Noen å ringe")
    }

    @Test func `within a change one reads what one wrote`() async throws {
        let (vault, family, _) = try await aFamilyWithNeed()
        #expect(try await needs(vault, family.id).count == 1)
        let caller = vault.coordinator.caller
        let counts = try await vault.files.change(family.id, by: caller, as: .writeNeed) { file in
            try file.needs.add(aNeed("Noen å ringe"))
            return try file.needs.all().count
        }
        #expect(counts == 2)
    }

    @Test func `a change that was taken back is never seen`() async throws {
        let (vault, family, _) = try await aFamilyWithNeed()
        let caller = vault.coordinator.caller
        await #expect(throws: Stale()) {
            try await vault.files.change(family.id, by: caller, as: .writeNeed) { file in
                try file.needs.add(aNeed("Noen å ringe"))
                _ = try file.needs.all()
                throw Stale()
            }
        }
        #expect(try await needs(vault, family.id) == ["Fast sted å bo"])
    }

    @Test func `what the coordinator opened is not open to who may see less`() async throws {
        let (vault, family, mother) = try await aFamilyWithNeed()
        let school = Receiver.service(vault.school.id)
        let caller = vault.coordinator.caller
        try await vault.consent(to: school, in: family.id)
        try await vault.files.change(family.id, by: caller, as: .releasePart) { file in
            _ = try file.releases.add(aRelease(to: school, areas: [.learning]))
        }
        try await write(
            aNeed("Lekser", about: .person(mother.id), in: .learning), in: family.id, vault.files,
            caller)
        #expect(try await needs(vault, family.id).count == 2)
        let helper = vault.teacher.caller
        let seen = try await vault.files.read(
            family.id, by: helper, as: .seeReleasedPart
        ) { try $0.needs.all().map(\.words.text) }
        #expect(seen == ["Lekser"])
        let stranger = anAccount(in: vault.municipality.id)
        await #expect(throws: Refused()) {
            try await needs(vault, family.id, by: stranger.caller)
        }
    }

    @Test func `only the coordinator's looks are remembered, and only she is spared anything`()
        async throws
    {
        let (vault, family, mother) = try await aFamilyWithNeed()
        let parent = anAccount(
            .parent, in: vault.municipality.id, family: family.id, person: mother.id)
        let counts = vault.database.counts
        func look(by account: Account) async throws -> Int {
            let before = counts.statements
            #expect(try await needs(vault, family.id, by: account.caller).count == 1)
            return counts.statements - before
        }
        let alone = try await look(by: parent)
        #expect(try await look(by: parent) == alone)
        #expect(vault.installation.memory.count == 0)
        _ = try await look(by: vault.coordinator)
        #expect(try await look(by: parent) == alone)
        #expect(try await look(by: vault.coordinator) == alone - 2)
    }

    @Test func `many families are opened with as many statements as two, and each is in the log`()
        async throws
    {
        let vault = try await aVault()
        let caller = vault.coordinator.caller
        let counts = vault.database.counts
        func enrol(_ number: Int) async throws {
            for place in 0..<number {
                let family = vault.family()
                try await vault.files.enrol(family, by: caller) { file in
                    try file.persons.add(aPerson())
                    try file.needs.add(aNeed("Behov \(place)"))
                }
            }
        }
        func look() async throws -> (families: Int, statements: Int) {
            vault.installation.memory.forgetAll()
            let before = counts.statements
            let seen = try await vault.files.readEach(by: caller, as: .seeToday) { file in
                #expect(try file.needs.all().count == 1 && file.members.count == 1)
                return (file.family.id, try file.changesSinceLastLook().count)
            }
            return (Set(seen.map(\.0)).count, counts.statements - before)
        }
        try await enrol(2)
        let two = try await look()
        try await enrol(5)
        let seven = try await look()
        #expect(two.families == 2 && seven.families == 7)
        #expect(two.statements == seven.statements)
        let log = try await vault.installation.audit.check(at: .testNow)
        #expect(log.isSound && log.entries == 7 + 2 + 7)
    }

    @Test func `who lost their consent sees nothing at the next look`() async throws {
        let (vault, family, mother) = try await aFamilyWithNeed()
        let school = Receiver.service(vault.school.id)
        let (caller, helper) = (vault.coordinator.caller, vault.teacher.caller)
        let consent = aConsent(to: school, from: [mother.id])
        try await vault.files.change(family.id, by: caller, as: .releasePart) { file in
            try file.consents.add(consent)
            _ = try file.releases.add(aRelease(to: school, areas: [.home]))
        }
        let look = { @Sendable in
            try await vault.files.read(family.id, by: helper, as: .seeReleasedPart) { $0.members }
        }
        #expect(try await look().isEmpty == false)
        let other = CaseFiles(vault: try await vault.anotherNode().vault, clock: .fixed(.testNow))
        try await other.change(family.id, by: caller, as: .callOffConsent) { file in
            var ended = try file.consents.find(consent.id)
            ended.callOff(Said(by: .person(mother.id), at: .testNow))
            try file.consents.save(ended)
        }
        await #expect(throws: Refused()) { try await look() }
    }

    @Test func `of an erased family nothing is left in memory`() async throws {
        let (vault, family, _) = try await aFamilyWithNeed()
        _ = try await needs(vault, family.id)
        #expect(vault.installation.memory.count == 1)
        try await vault.installation.erasure.erase(family.id, at: .testNow)
        #expect(vault.installation.memory.count == 0)
        await #expect(throws: Refused()) { try await needs(vault, family.id) }
        #expect(vault.installation.memory.count == 0)
    }

    @Test func `a family that another program erased opens for nobody`() async throws {
        let (vault, family, _) = try await aFamilyWithNeed()
        _ = try await needs(vault, family.id)
        try await vault.anotherNode().erasure.erase(family.id, at: .testNow)
        await #expect(throws: Refused()) { try await needs(vault, family.id) }
        hand.move(seconds: 30)
        vault.installation.memory.forgetOld()
        #expect(vault.installation.memory.count == 0)
    }

    @Test func `after half a minute all is opened anew, however often one looks`() async throws {
        let (vault, family, _) = try await aFamilyWithNeed()
        _ = try await needs(vault, family.id)
        hand.move(seconds: 29)
        _ = try await needs(vault, family.id)
        try await vault.tamper("UPDATE need SET life_area = 'health'")
        hand.move(seconds: 1)
        await #expect(throws: StorageFault.unreadable) { try await needs(vault, family.id) }
    }

    @Test func `no more than sixty-four families are remembered`() async throws {
        let vault = try await aVault(inMemory: true)
        let caller = vault.coordinator.caller
        for _ in 0..<66 {
            let family = vault.family()
            try await vault.files.enrol(family, by: caller) { try $0.persons.add(aPerson()) }
            _ = try await needs(vault, family.id)
        }
        #expect(vault.installation.memory.count == 64)
        vault.installation.memory.forgetAll()
        #expect(vault.installation.memory.count == 0)
    }
}
