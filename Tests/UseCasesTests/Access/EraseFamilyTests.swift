import Domain
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

/// Erasing takes somebody in charge, a ground and the right code; closing a family, its coordinator.
struct EraseFamilyTests {
    private let vault: TestVault
    private let family: Family
    private let mother: Person
    private let leader: Account

    init() async throws {
        vault = try await aVault()
        family = vault.family()
        mother = aPerson()
        try await vault.begin(family, members: [mother])
        try await vault.note(on: family.id)
        leader = Account(
            id: anID(), municipality: vault.municipality.id, role: .leader,
            name: Name(trusted: "Pia Personvern"), rights: [.privacy])
        try await vault.installation.founding.add([leader])
    }

    private func wish(_ answer: Request.Answer? = nil, to: Request.Addressee = .privacyLeader)
        async throws
    {
        let request = Request(
            id: anID(), asker: mother.id, sort: .erasure, to: to,
            words: Words(trusted: "Vi vil ut"), at: .testNow, answer: answer)
        try await vault.change(family.id) { _ = try $0.requests.insert(request) }
    }

    private func erase(_ code: String? = nil, by account: Account? = nil) async throws {
        try await EraseFamily(vault.files)(
            family.id, reason: Words(trusted: "Ba om det"), code: code ?? family.id.shortCode,
            by: (account ?? leader).caller)
    }

    private func isThere() async throws -> Bool {
        let caller = vault.coordinator.caller
        return try await vault.vault.look { try $0.open(family.id, for: caller) != nil }
    }

    @Test func `after a wish the file is erased, and both chains tell`() async throws {
        try await wish()
        try await erase(" \(family.id.shortCode.lowercased()) ")
        #expect(try await !isThere())
        let chains = try await vault.database.read { connection in
            try connection.rows("SELECT chain FROM audit WHERE act = 'eraseFamily'") { $0.text(0) }
        }
        #expect(Set(chains) == [family.id.text, vault.municipality.id.text])
        let seen = try await SeeErasures(vault.municipalFiles)(by: leader.caller)
        #expect(seen.erased.map(\.family) == [family.id])
        #expect(try await vault.installation.audit.check(at: .testNow).isSound)
        await #expect(throws: Refused.self) { try await erase() }
    }

    @Test func `without a wish and without a rule nothing is erased`() async throws {
        await #expect(throws: ErasureFault.noGround) { try await erase() }
        let said = Said(by: .account(leader.id), at: .testNow)
        try await wish(Request.Answer(said: said, words: Words(trusted: "Nei"), isDone: false))
        try await wish(to: .coordinator)
        await #expect(throws: ErasureFault.noGround) { try await erase() }
        #expect(try await isThere())
    }

    @Test func `another code erases nobody`() async throws {
        try await wish()
        await #expect(throws: ErasureFault.otherCode) { try await erase("0000-0000") }
        #expect(try await isThere())
    }

    @Test func `nobody else erases, whatever was wished`() async throws {
        try await wish()
        for other in [vault.leader, vault.coordinator, vault.teacher, vault.volunteer] {
            await #expect(throws: Refused.self) { try await erase(by: other) }
        }
        #expect(try await isThere())
    }

    @Test func `a closed family whose time is over may be erased without a wish`() async throws {
        let coordinator = vault.coordinator.caller
        try await ChangePhase(vault.files)(family.id, to: .closed, edition: 1, by: coordinator)
        try await SetRetention(vault.municipalFiles)(
            .closedFamilies, length: 2, source: Words(trusted: "Vedtak"), from: .testToday,
            by: leader.caller)
        await #expect(throws: ErasureFault.noGround) { try await erase() }
        let later = Instant.testNow.adding(seconds: 3 * 366 * 86_400)
        let files = CaseFiles(vault: vault.vault, clock: .fixed(later))
        let ground = try await EraseFamily(files).open(family.id, by: leader.caller)
        #expect(ground.isDueByRule && ground.wishes.isEmpty)
        try await EraseFamily(files)(
            family.id, reason: Words(trusted: "Tiden er ute"), code: family.id.shortCode,
            by: leader.caller)
        #expect(try await !isThere())
    }

    @Test func `a coordinator closes a family and opens it again, and a stale form does not`()
        async throws
    {
        let caller = vault.coordinator.caller
        try await ChangePhase(vault.files)(family.id, to: .closed, edition: 1, by: caller)
        await #expect(throws: Stale.self) {
            try await ChangePhase(vault.files)(family.id, to: .followUp, edition: 1, by: caller)
        }
        try await ChangePhase(vault.files)(family.id, to: .followUp, edition: 2, by: caller)
        let seen = try await SeeMembers(vault.files)(family.id, by: caller)
        #expect(seen.family.phase == .followUp)
    }

    @Test func `a rule needs a whole length and a day that is not over`() async throws {
        let set = SetRetention(vault.municipalFiles)
        let source = Words(trusted: "Plan")
        for length in [0, -1, RetentionRule.longest + 1] {
            await #expect(throws: RetentionFault.impossibleLength) {
                try await set(
                    .findings, length: length, source: source, from: .testToday, by: leader.caller)
            }
        }
        await #expect(throws: RetentionFault.inThePast) {
            try await set(
                .findings, length: 1, source: source, from: .testToday.adding(days: -1),
                by: leader.caller)
        }
        let seen = try await SeeRetention(vault.municipalFiles)(by: leader.caller)
        #expect(seen.rules.isEmpty)
    }
}
