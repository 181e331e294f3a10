import Domain
import Instruments
import TestSupport
import Testing
import UseCases

/// What is kept from one parent leaves no trace for that parent.
struct KeepingTests {
    private let vault: TestVault
    private let family: FamilyID
    private let mother: Account
    private let father: Account
    private let young: Account
    private var files: CaseFiles { vault.files }
    private var coordinator: Caller { vault.coordinator.caller }

    init() async throws {
        vault = try await aVault()
        let family = vault.family()
        self.family = family.id
        let persons = [40, 41, 15].map { age in
            aPerson(born: .testToday.adding(days: -age * 366))
        }
        try await vault.begin(family, members: persons)
        let town = vault.municipality.id
        let accounts = zip([Role.parent, .parent, .youngPerson], persons).map { role, person in
            anAccount(role, in: town, family: family.id, person: person.id)
        }
        (mother, father, young) = (accounts[0], accounts[1], accounts[2])
        try await vault.installation.founding.add(accounts)
    }

    /// Everything a member can look at, as words: dictionaries have no order.
    private func seen(by account: Account) async throws -> [[Substring]] {
        let questionnaires = Questionnaires(catalog: try Catalog.shipped())
        let caller = account.caller
        return [
            "\(try await SeePlan(files)(family, by: caller))",
            "\(try await SeeFamily(files, questionnaires)(family, by: caller))",
            "\(try await SeeTeam(files)(family, by: caller))",
            "\(try await SeeConsents(files)(family, by: caller))",
            "\(try await SeeMembers(files)(family, by: caller))",
            "\(try await SeePlanVersions(files)(family, by: caller))",
        ].map { $0.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.sorted() }
    }

    private func persons(_ accounts: Account...) -> Set<PersonID> {
        Set(accounts.compactMap(\.person))
    }

    @Test func `a hidden need, goal, help, look and version change nothing for the father`()
        async throws
    {
        let goal = GoalID(trusted: anID(Goal.self).text)
        let draft = GoalDraft(subject: .family, area: .home, words: try Words("Et trygt sted"))
        try await WriteGoal(files).add(goal, draft, in: family, by: coordinator)
        let before = try await seen(by: father)
        let lines = try await SeeLog(files)(family, by: father.caller).entries.count

        let need = NeedID(trusted: anID(Need.self).text)
        let hidden = WriteNeed.Draft(
            subject: .family, area: .home, words: try Words("Vi bor på krisesenteret"),
            weight: .most)
        try await WriteNeed(files).add(
            need, hidden, from: .written, keptFrom: persons(father), in: family, by: coordinator)
        let answer = GoalID(trusted: anID(Goal.self).text)
        try await WriteGoal(files).add(
            answer,
            GoalDraft(subject: .family, area: .home, words: try Words("Ny bolig"), needs: [need]),
            in: family, by: coordinator)
        let action = ActionID(trusted: anID(Action.self).text)
        try await WriteAction(files).add(
            action, to: answer,
            ActionDraft(
                words: try Words("Ringe"), responsible: .account(vault.volunteer.id),
                start: .testToday, due: nil), in: family, by: coordinator)
        try await ReportAction(files)(
            action, edition: 1, report: .done, in: family, by: coordinator)

        #expect(try await seen(by: father) == before)
        let after = try await SeeLog(files)(family, by: father.caller).entries
        #expect(after.count == lines + 7, "only the father's own looks were added")
        #expect(after.allSatisfy { $0.account == father.id || $0.act == "writeGoal" })
        let plan = try await SeePlan(files)(family, by: mother.caller).plan
        #expect(plan.needs.map(\.id) == [need] && plan.actions.map(\.id) == [action])
    }

    @Test func `an agreed version lacks its hidden lines for who they are kept from`() async throws
    {
        let (open, kept) = (
            GoalID(trusted: anID(Goal.self).text), GoalID(trusted: anID(Goal.self).text)
        )
        let draft = GoalDraft(subject: .family, area: .home, words: try Words("Et trygt sted"))
        try await WriteGoal(files).add(open, draft, in: family, by: coordinator)
        try await WriteGoal(files).add(
            kept, draft, keptFrom: persons(father), in: family, by: coordinator)
        let who = try #require(mother.person)
        try await MakePlanVersion(files)(anID(), agreedBy: [who], in: family, by: coordinator)
        func lines(_ account: Account) async throws -> [String] {
            try await SeePlanVersions(files)(family, by: account.caller).versions
                .flatMap(\.plan.lines).map(\.id)
        }
        #expect(try await lines(father) == [open.text])
        #expect(try await lines(mother) == [open.text, kept.text])
    }

    @Test func `a young person keeps a wish to themself and the coordinator`() async throws {
        let id = MatterID(trusted: anID(Matter.self).text)
        let own = Subject.person(try #require(young.person))
        try await SayWhatMatters(files)(
            id, about: own, words: try Words("Jeg vil snakke med noen alene"),
            keptFrom: persons(mother, father), in: family, by: young.caller)
        for parent in [mother, father] {
            #expect(try await SeePlan(files)(family, by: parent.caller).plan.matters.isEmpty)
            let log = try await SeeLog(files)(family, by: parent.caller)
            #expect(!log.entries.contains { $0.account == young.id })
        }
        let seen = try await SeePlan(files)(family, by: coordinator).plan
        #expect(seen.matters.map(\.id) == [id])
        #expect(try await SeePlan(files)(family, by: young.caller).plan.hidings.count == 1)
    }

    @Test
    func `what is there can be kept, and shown again, by its writer and the coordinator only`()
        async throws
    {
        let id = MatterID(trusted: anID(Matter.self).text)
        try await SayWhatMatters(files)(
            id, about: .family, words: try Words("Å få sove"), in: family, by: mother.caller)
        let keep = KeepFromParent(files)
        await #expect(throws: Refused.self) {
            try await keep(.matter(id), from: persons(mother), in: family, by: father.caller)
        }
        await #expect(throws: Refused.self) {
            try await keep(.matter(id), from: persons(mother), in: family, by: coordinator)
        }
        try await keep(.matter(id), from: persons(father), in: family, by: mother.caller)
        #expect(try await SeePlan(files)(family, by: father.caller).plan.matters.isEmpty)
        #expect(try await SeePlan(files)(family, by: father.caller).plan.hidings.isEmpty)
        await #expect(throws: Refused.self) {
            _ = try await SeeKeeping(files)(.matter(id), of: family, by: father.caller)
        }
        try await keep(.matter(id), from: [], in: family, by: mother.caller)
        #expect(try await SeePlan(files)(family, by: father.caller).plan.matters.map(\.id) == [id])
    }

    @Test func `that another member looked is their own business`() async throws {
        _ = try await SeePlan(files)(family, by: mother.caller)
        _ = try await SeePlan(files)(family, by: coordinator)
        let log = try await SeeLog(files)(family, by: father.caller).entries
        #expect(!log.contains { $0.account == mother.id })
        #expect(log.contains { $0.account == vault.coordinator.id && $0.act == "seePlan" })
    }
}
