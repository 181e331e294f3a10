import Domain
import TestSupport
import UseCases

/// A family with two parents, a young person and a school that sees something, and what others
/// hear of it.
struct ListeningHome {
    let vault: TestVault
    let family: FamilyID
    let mother: Account
    let father: Account
    let young: Account
    let release: Release

    var files: CaseFiles { files(after: 0) }
    func files(after seconds: Int) -> CaseFiles {
        CaseFiles(vault: vault.vault, clock: .fixed(.testNow.adding(seconds: seconds)))
    }
    var coordinator: Caller { vault.coordinator.caller }
    var teacher: Caller { vault.teacher.caller }

    /// - Parameter days: How long the consent to the school holds.
    init(consentFor days: Int = 365) async throws {
        vault = try await aVault()
        let family = vault.family()
        self.family = family.id
        let persons = [40, 41, 16].map { aPerson(born: .testToday.adding(days: -$0 * 366)) }
        try await vault.begin(family, members: persons)
        let town = vault.municipality.id
        let accounts = zip([Role.parent, .parent, .youngPerson], persons).map { role, person in
            anAccount(role, in: town, family: family.id, person: person.id)
        }
        (mother, father, young) = (accounts[0], accounts[1], accounts[2])
        try await vault.installation.founding.add(accounts)
        let school = Receiver.service(vault.school.id)
        try await vault.consent(to: school, in: family.id, for: days)
        let release = aRelease(to: school, areas: [.learning])
        self.release = release
        try await vault.change(family.id) { _ = try $0.releases.insert(release) }
    }

    /// What this is told of, by what was done.
    func news(of doing: () async throws -> Void) async throws -> Set<Touched> {
        let news = vault.installation.news.news()
        try await doing()
        try await vault.database.write { try $0.announce("account end") }
        var touched: Set<Touched> = []
        for await item in news {
            if case .family(let told) = item { touched.formUnion(told.touched) }
            if item == .account(AccountID(trusted: "end")) { break }
        }
        return touched
    }

    func writeGoal(
        in area: LifeArea, about subject: Subject = .family, keptFrom: Set<PersonID> = []
    ) async throws -> GoalID {
        let id = anID(Goal.self)
        let draft = GoalDraft(
            subject: subject, area: area, words: Words(trusted: "Et mål"), needs: [],
            evaluateOn: nil)
        try await WriteGoal(files).add(id, draft, keptFrom: keptFrom, in: family, by: coordinator)
        return id
    }

    func move(_ goal: GoalID, to area: LifeArea) async throws {
        let draft = GoalDraft(
            subject: .family, area: area, words: Words(trusted: "Et mål"), needs: [],
            evaluateOn: nil)
        try await WriteGoal(files).change(
            goal, edition: 1, to: draft, in: family, by: coordinator)
    }

    func isTold(_ touched: Set<Touched>, _ caller: Caller, _ act: Act = .seePlan) async throws
        -> Bool?
    {
        try await files.hear(touched, in: family, by: caller, as: act)?.isTold
    }

    func present(_ account: Account, line: KeptLine = .fromNobody) -> Present {
        Present(account.caller, line: line)
    }
}
