import Domain
import Storage
import TestSupport
import Testing
import UseCases

/// The directory is the administrator's alone, and never a way to a family.
struct StaffTests {
    private func draft(
        _ role: Role = .leader, _ name: String = "Ny Person", service: ServiceID? = nil,
        rights: Set<Right> = []
    ) -> StaffDraft {
        StaffDraft(name: Name(trusted: name), role: role, service: service, rights: rights)
    }

    private func identity(_ subject: String = "ny-1") -> ProvenIdentity {
        .employee(issuer: "https://jobb.example", subject: subject)
    }

    private func anAdministrator(_ vault: TestVault) async throws -> Account {
        let account = anAccount(.administrator, in: vault.municipality.id, name: "Ada")
        try await vault.installation.founding.add([account])
        return account
    }

    @Test func `whoever is no administrator is refused everything, and it is written down`()
        async throws
    {
        let vault = try await aVault()
        let files = vault.municipalFiles
        for who in [vault.coordinator, vault.teacher, vault.volunteer, vault.leader] {
            for attempt in attempts(files, on: vault.leader) {
                await #expect(throws: Refused.self) { try await attempt(who.caller) }
            }
            await #expect(throws: Refused.self) { try await SeeDirectory(files)(by: who.caller) }
        }
        #expect(try await vault.installation.sessions.accounts(of: identity()) == [])
        let refused = try await vault.database.read { connection in
            try connection.count(
                "SELECT count(*) FROM audit WHERE act = 'manageStaff' AND outcome = 'refused'")
        }
        #expect(refused == 20)
    }

    private func attempts(
        _ files: MunicipalFiles, on account: Account
    ) -> [(Caller) async throws -> Void] {
        [
            { try await AddService(files)(anID(), called: account.name, sort: .nav, by: $0) },
            { try await AddStaff(files)(anID(), draft(), signingInAs: identity(), by: $0) },
            {
                try await ChangeStaff(files)(
                    account.id, edition: 1, draft(.administrator), by: $0)
            },
            { try await EndStaff(files)(account.id, by: $0) },
            { try await TakeUpStaff(files)(account.id, by: $0) },
        ]
    }

    @Test func `somebody who was added signs in as what they are`() async throws {
        let vault = try await aVault()
        let admin = try await anAdministrator(vault)
        let files = vault.municipalFiles
        let id: AccountID = anID()
        let nurse = draft(.partner, service: vault.school.id, rights: [.emergency])
        for _ in 0..<2 {
            try await AddStaff(files)(id, nurse, signingInAs: identity(), by: admin.caller)
        }
        let found = try await vault.installation.sessions.accounts(of: identity())
        #expect(found.map(\.id) == [id])
        #expect(found.first?.rights == [.emergency] && found.first?.service == vault.school.id)
        await #expect(throws: Stale.self) {
            try await AddStaff(files)(id, draft(), signingInAs: identity("x"), by: admin.caller)
        }
        #expect(try await vault.installation.sessions.accounts(of: identity("x")) == [])
    }

    @Test func `a service and a right must fit the role`() async throws {
        let vault = try await aVault()
        let admin = try await anAdministrator(vault)
        let files = vault.municipalFiles
        for (draft, fault) in [
            (draft(.partner), StaffFault.serviceNeeded),
            (draft(.volunteer, rights: [.emergency]), .rightNotForRole(.emergency)),
            (draft(.coordinator, rights: [.privacy]), .rightNotForRole(.privacy)),
        ] {
            await #expect(throws: fault) {
                try await AddStaff(files)(
                    anID(), draft, signingInAs: identity(), by: admin.caller)
            }
        }
        for draft in [draft(.partner, service: anID()), draft(.parent)] {
            await #expect(throws: Refused.self) {
                try await AddStaff(files)(
                    anID(), draft, signingInAs: identity(), by: admin.caller)
            }
        }
    }

    @Test func `the last administrator stays`() async throws {
        let vault = try await aVault()
        let admin = try await anAdministrator(vault)
        let files = vault.municipalFiles
        await #expect(throws: StaffFault.lastAdministrator) {
            try await EndStaff(files)(admin.id, by: admin.caller)
        }
        await #expect(throws: StaffFault.lastAdministrator) {
            try await ChangeStaff(files)(admin.id, edition: 1, draft(), by: admin.caller)
        }
        let second = try await anAdministrator(vault)
        try await EndStaff(files)(admin.id, by: second.caller)
        await #expect(throws: StaffFault.lastAdministrator) {
            try await EndStaff(files)(second.id, by: second.caller)
        }
    }

    @Test func `a coordinator who has families cannot go, nor become something else`()
        async throws
    {
        let vault = try await aVault()
        let admin = try await anAdministrator(vault)
        try await vault.begin(vault.family(), members: [aPerson()])
        let files = vault.municipalFiles
        await #expect(throws: StaffFault.stillCoordinates) {
            try await EndStaff(files)(vault.coordinator.id, by: admin.caller)
        }
        await #expect(throws: StaffFault.stillCoordinates) {
            try await ChangeStaff(files)(
                vault.coordinator.id, edition: 1, draft(), by: admin.caller)
        }
        let named = draft(.coordinator, "Kari Nyttnavn", rights: [.emergency])
        try await ChangeStaff(files)(vault.coordinator.id, edition: 1, named, by: admin.caller)
    }

    @Test func `an administrator who becomes a coordinator opens no family by it`() async throws {
        let vault = try await aVault()
        let (admin, _) = (try await anAdministrator(vault), try await anAdministrator(vault))
        let family = vault.family()
        try await vault.begin(family, members: [aPerson()])
        try await ChangeStaff(vault.municipalFiles)(
            admin.id, edition: 1, draft(.coordinator, "Ada"), by: admin.caller)
        let now = try #require(try await vault.installation.sessions.accounts([admin.id]).first)
        #expect(now.role == .coordinator && now.rights.isEmpty)
        await #expect(throws: Refused.self) {
            try await SeePlan(vault.files)(family.id, by: now.caller)
        }
        #expect(try await SeeToday(vault.files, shippedQuestionnaires())(by: now.caller).isEmpty)
    }

    @Test func `nobody gives a right to themself`() async throws {
        let vault = try await aVault()
        let (admin, second) = (try await anAdministrator(vault), try await anAdministrator(vault))
        try await vault.installation.founding.give(identity(), to: admin.id)
        let files = vault.municipalFiles
        let mine = draft(.coordinator, "Ada", rights: [.emergency])
        await #expect(throws: StaffFault.ownRights) {
            try await ChangeStaff(files)(admin.id, edition: 1, mine, by: admin.caller)
        }
        await #expect(throws: StaffFault.ownRights) {
            try await AddStaff(files)(anID(), mine, signingInAs: identity(), by: admin.caller)
        }
        try await AddStaff(files)(anID(), mine, signingInAs: identity(), by: second.caller)
        let known = try await vault.installation.sessions.accounts(of: identity())
        #expect(Set(known.map(\.role)) == [.administrator, .coordinator])
    }

    @Test func `nobody's identity can be replaced, so that nobody signs in as somebody else`()
        async throws
    {
        let vault = try await aVault()
        let admin = try await anAdministrator(vault)
        await #expect(throws: Stale.self) {
            try await AddStaff(vault.municipalFiles)(
                vault.coordinator.id, draft(), signingInAs: identity(), by: admin.caller)
        }
        // The very same words as stand there: taken for a second press, which attaches nothing.
        let same = draft(.coordinator, vault.coordinator.name.text)
        try await AddStaff(vault.municipalFiles)(
            vault.coordinator.id, same, signingInAs: identity(), by: admin.caller)
        #expect(try await vault.installation.sessions.accounts(of: identity()) == [])
    }

    @Test func `who ended is out at once, and can be taken up again within a day`() async throws {
        let vault = try await aVault()
        let admin = try await anAdministrator(vault)
        let sessions = vault.installation.sessions
        let token = try await sessions.start(for: vault.teacher.id, at: .testNow)
        try await EndStaff(vault.municipalFiles)(vault.teacher.id, by: admin.caller)
        #expect(try await sessions.account(for: token, at: .testNow) == nil)
        let listed = try await SeeDirectory(vault.municipalFiles)(by: admin.caller)
        #expect(listed[vault.teacher.id]?.isEnded == true)
        #expect(!listed.staff.contains(vault.teacher))
        let later = files(vault, after: 86_399)
        try await TakeUpStaff(later)(vault.teacher.id, by: admin.caller)
        #expect(try await sessions.account(for: token, at: .testNow) == nil)
        _ = try await sessions.start(for: vault.teacher.id, at: .testNow)
        try await EndStaff(later)(vault.teacher.id, by: admin.caller)
        let tooLate = files(vault, after: 2 * 86_400)
        await #expect(throws: Refused.self) {
            try await TakeUpStaff(tooLate)(vault.teacher.id, by: admin.caller)
        }
        #expect(try await SeeDirectory(tooLate)(by: admin.caller)[vault.teacher.id] == nil)
    }

    private func files(_ vault: TestVault, after seconds: Int) -> MunicipalFiles {
        MunicipalFiles(vault: vault.vault, clock: .fixed(.testNow.adding(seconds: seconds)))
    }

    @Test func `of two administrators who change the same person, one is told`() async throws {
        let vault = try await aVault()
        let admin = try await anAdministrator(vault)
        let files = vault.municipalFiles
        try await ChangeStaff(files)(
            vault.leader.id, edition: 1, draft(.leader, "Liv", rights: [.privacy]),
            by: admin.caller)
        await #expect(throws: Stale.self) {
            try await ChangeStaff(files)(
                vault.leader.id, edition: 1, draft(.leader, "Liv Leder"), by: admin.caller)
        }
    }

    @Test func `an administrator of another municipality reaches nobody here`() async throws {
        let vault = try await aVault()
        let town = aMunicipality(name: "Nes")
        let admin = anAccount(.administrator, in: town.id)
        try await vault.installation.founding.found(town, services: [], staff: [admin])
        let files = vault.municipalFiles
        let caller = admin.caller
        await #expect(throws: Refused.self) {
            try await EndStaff(files)(vault.teacher.id, by: caller)
        }
        await #expect(throws: Refused.self) {
            try await ChangeStaff(files)(vault.teacher.id, edition: 1, draft(), by: caller)
        }
        await #expect(throws: Refused.self) {
            try await AddStaff(files)(
                anID(), draft(.partner, service: vault.school.id), signingInAs: identity(),
                by: caller)
        }
        await #expect(throws: Stale.self) {
            try await AddStaff(files)(
                vault.teacher.id, draft(), signingInAs: identity(), by: caller)
        }
    }

    @Test func `a member of a family is not reached through the directory`() async throws {
        let vault = try await aVault()
        let admin = try await anAdministrator(vault)
        let (family, person) = (vault.family(), aPerson())
        try await vault.begin(family, members: [person])
        let mother = anAccount(
            .parent, in: vault.municipality.id, family: family.id, person: person.id)
        try await vault.installation.founding.add([mother])
        await #expect(throws: Refused.self) {
            try await EndStaff(vault.municipalFiles)(mother.id, by: admin.caller)
        }
        let number = try #require(aNationalNumber())
        await #expect(throws: Refused.self) {
            try await DeclareRelatives(vault.municipalFiles)(number, by: mother.caller)
        }
    }
}
