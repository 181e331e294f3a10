import Domain
import Instruments
import TestSupport
import Testing
import UseCases

/// The inventory of what weighs on a family and what carries it.
struct FactorTests {
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

    private func typology(_ number: Int, naming name: String) async throws {
        let town = vault.municipality.id
        let typology = Typology(
            number: number,
            factors: [
                FactorKind(
                    code: "debt", lifeArea: .economy, leaning: .risk, name: Words(trusted: name))
            ],
            familyTypes: [
                FamilyType(
                    code: "many", name: Words(trusted: "Mye på én gang"),
                    meaning: Words(trusted: "Mange har noe, ingen har alt"))
            ], said: someSaid())
        let isSet = try await vault.vault.change { try $0.municipality(town).set(typology) }
        #expect(isSet)
    }

    private func note(
        as id: FactorID = anID(), _ what: FactorDraft.What, about subject: Subject = .family,
        keptFrom: Set<PersonID> = []
    ) async throws {
        try await NoteFactor(files)(
            id, FactorDraft(about: subject, what), keptFrom: keptFrom, in: family,
            by: coordinator)
    }

    private func seen(by account: Account) async throws -> [Factor] {
        try await SeeFactors(files)(family, by: account.caller).factors
    }

    /// Everything the page is made of, as words: dictionaries have no order.
    private func page(of account: Account) async throws -> [Substring] {
        "\(try await SeeFactors(files)(family, by: account.caller))"
            .split { !$0.isLetter && !$0.isNumber && $0 != "-" }.sorted()
    }

    private let own = FactorDraft.What.own(.network, .protective, Words(trusted: "Mormor"))

    @Test func `one from the list knows where it belongs, and keeps the name it was chosen by`()
        async throws
    {
        try await typology(1, naming: "Gjeld")
        try await note(.named(FactorCode("debt", typology: 1), words: nil))
        try await typology(2, naming: "Betalingsvansker")
        let inventory = try await SeeFactors(files)(family, by: coordinator)
        let factor = try #require(inventory.factors.first)
        #expect(factor.lifeArea == .economy && factor.leaning == .risk)
        let code = try #require(factor.code)
        #expect(inventory.settings.factor(code)?.name.text == "Gjeld")
        #expect(inventory.settings.typology?.factors.first?.name.text == "Betalingsvansker")
        #expect(inventory.holding(.economy, .risk) == [factor])
        #expect(inventory.name(of: factor.noted.by) == vault.coordinator.name)
    }

    @Test func `a code that no typology has is refused`() async throws {
        await #expect(throws: Refused.self) {
            try await note(.named(FactorCode("debt", typology: 1), words: nil))
        }
        await #expect(throws: Refused.self) {
            try await ChooseFamilyType(files)(
                FactorCode("many", typology: 9), edition: 1, in: family, by: coordinator)
        }
    }

    @Test func `a second press makes no second line, and other words under one identity are stale`()
        async throws
    {
        let id: FactorID = anID()
        try await note(as: id, own)
        try await note(as: id, own)
        #expect(try await seen(by: mother).count == 1)
        await #expect(throws: Stale.self) {
            try await note(as: id, .own(.network, .protective, Words(trusted: "Naboen")))
        }
    }

    @Test func `it is changed with its edition, and ends and holds again`() async throws {
        let id: FactorID = anID()
        try await note(as: id, own)
        let draft = FactorDraft(
            about: .family, .own(.leisure, .protective, Words(trusted: "Laget")))
        await #expect(throws: Stale.self) {
            try await ChangeFactor(files)(
                id, edition: 7, to: draft, in: family, by: coordinator)
        }
        try await ChangeFactor(files)(id, edition: 1, to: draft, in: family, by: coordinator)
        try await EndFactor(files)(id, edition: 2, holds: false, in: family, by: coordinator)
        var inventory = try await SeeFactors(files)(family, by: coordinator)
        #expect(inventory.ended.map(\.words?.text) == ["Laget"])
        #expect(inventory.ended.first?.endedOn == .testToday)
        try await EndFactor(files)(id, edition: 1, holds: false, in: family, by: coordinator)
        try await EndFactor(files)(id, edition: 3, holds: true, in: family, by: coordinator)
        inventory = try await SeeFactors(files)(family, by: coordinator)
        #expect(inventory.ended.isEmpty)
        #expect(inventory.holding(.leisure, .protective).count == 1)
    }

    @Test func `parents see all, a young person what is about them and what is common`()
        async throws
    {
        let person = try #require(mother.person)
        try await note(own)
        try await note(.own(.mind, .risk, Words(trusted: "Tung vinter")), about: .person(person))
        let youngOne = try #require(young.person)
        try await note(
            .own(.learning, .protective, Words(trusted: "God lærer")), about: .person(youngOne))
        #expect(try await seen(by: father).count == 3)
        #expect(try await seen(by: young).map(\.words?.text) == ["Mormor", "God lærer"])
    }

    @Test func `what is kept from the father leaves no trace for him`() async throws {
        try await note(own)
        let before = try await page(of: father)
        let profile = try await SeeProfile(files)(family, by: father.caller).factors
        let lines = try await SeeLog(files)(family, by: father.caller).entries.count
        let person = try #require(father.person)
        let id: FactorID = anID()
        try await note(
            as: id, .own(.network, .risk, Words(trusted: "Redd for ham")), keptFrom: [person])
        #expect(try await seen(by: mother).count == 2)
        #expect(try await page(of: father) == before)
        #expect(try await SeeProfile(files)(family, by: father.caller).factors == profile)
        #expect(try await SeeLog(files)(family, by: father.caller).entries.count == lines + 3)
        await #expect(throws: Refused.self) {
            try await SeeKeeping(files)(.factor(id), of: family, by: father.caller)
        }
        let keeping = try await SeeKeeping(files)(.factor(id), of: family, by: coordinator)
        #expect(keeping.words == "Redd for ham" && keeping.kept == [person])
        try await KeepFromParent(files)(.factor(id), from: [], in: family, by: coordinator)
        #expect(try await seen(by: father).count == 2)
    }

    @Test func `the type of family is chosen with the family's edition`() async throws {
        try await typology(1, naming: "Gjeld")
        let type = FactorCode("many", typology: 1)
        try await ChooseFamilyType(files)(type, edition: 1, in: family, by: coordinator)
        let inventory = try await SeeFactors(files)(family, by: coordinator)
        #expect(inventory.type == type && inventory.familyEdition == 2)
        await #expect(throws: Stale.self) {
            try await ChooseFamilyType(files)(nil, edition: 1, in: family, by: coordinator)
        }
        try await ChangePhase(files)(family, to: .followUp, edition: 2, by: coordinator)
        #expect(try await SeeFactors(files)(family, by: mother.caller).type == type)
        #expect(try await SeeFactors(files)(family, by: mother.caller).familyEdition == nil)
        try await ChooseFamilyType(files)(nil, edition: 3, in: family, by: coordinator)
        #expect(try await SeeFactors(files)(family, by: coordinator).type == nil)
    }

    @Test(arguments: ["factor:", "factor:x"]) func `a forged thing is none`(written: String) {
        #expect(KeepFromParent.Thing(written: written) == nil)
    }
}
