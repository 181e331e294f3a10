import Domain
import Instruments
import TestSupport
import Testing
import UseCases

/// A need made of a finding: once, with where it came from, and known to no more than may know.
struct MakeNeedTests {
    private let vault: TestVault
    private let family: FamilyID
    private let mother: Account
    private let father: Account
    private let young: Account
    private let child: Person
    private let round = aMapping()
    private var files: CaseFiles { vault.files }
    private var coordinator: Caller { vault.coordinator.caller }

    init() async throws {
        vault = try await aVault()
        let family = vault.family()
        self.family = family.id
        let persons = [40, 41, 15].map { aPerson(born: .testToday.adding(days: -$0 * 366)) }
        child = aPerson(born: .testToday.adding(days: -8 * 366))
        try await vault.begin(family, members: persons + [child])
        let town = vault.municipality.id
        let accounts = zip([Role.parent, .parent, .youngPerson], persons).map { role, person in
            anAccount(role, in: town, family: family.id, person: person.id)
        }
        (mother, father, young) = (accounts[0], accounts[1], accounts[2])
        try await vault.installation.founding.add(accounts)
        let round = round
        _ = try await vault.change(family.id) { try $0.mappings.insert(round) }
    }

    private func person(_ account: Account) throws -> PersonID { try #require(account.person) }

    private func insert(_ response: Response) async throws {
        _ = try await vault.change(family) { try $0.responses.insert(response) }
    }

    /// What somebody said about a life area.
    private func area(_ person: PersonID) async throws -> Finding {
        let answers = Answers(["economy": .value(2)], words: [:])
        let response = Response(
            id: anID(), mapping: round.id, person: person, informant: .person(person),
            instrument: "life-areas", instrumentVersion: "1", lifeArea: nil, answers: answers,
            results: [], answeredAt: .testNow)
        try await insert(response)
        return Finding(
            .area, about: person, in: round.id, questionnaire: "life-areas",
            thing: response.id.text, part: "economy")
    }

    private func draft(about person: PersonID?) -> MakeNeed.Draft {
        MakeNeed.Draft(
            subject: person.map(Subject.person) ?? .family, area: .economy,
            words: Words(trusted: "Det er tomt på konto"), bareWords: Words(trusted: "Økonomi"))
    }

    private func press(
        _ finding: Finding, as id: NeedID = anID(), by caller: Caller? = nil
    ) async throws -> NeedID {
        try await MakeNeed(files)(
            id, of: finding, draft(about: finding.person), in: family, by: caller ?? coordinator)
    }

    private func plan(of account: Account) async throws -> [Need] {
        try await SeePlan(files)(family, by: account.caller).plan.needs
    }

    /// How many lines somebody reads of what others did.
    private func log(of account: Account) async throws -> Int {
        try await SeeLog(files)(family, by: account.caller).entries
            .count { $0.account != account.id }
    }

    private func stored() async throws -> [Need] {
        try await vault.change(family) { try $0.needs.all() }
    }

    @Test func `one press makes a need that tells where it came from`() async throws {
        let finding = try await area(person(mother))
        let id = try await press(finding)
        let need = try #require(try await plan(of: vault.coordinator).first)
        #expect(need.id == id && need.source == .finding(finding))
        #expect(need.words.text == "Det er tomt på konto" && need.lifeArea == .economy)
        #expect(need.subject == .person(try person(mother)) && need.isOpen)
    }

    @Test func `a finding is one need: pressed twice, at once, and after it was taken back`()
        async throws
    {
        let finding = try await area(person(mother))
        async let one = press(finding)
        async let two = press(finding)
        let ids = try await [one, two]
        #expect(ids[0] == ids[1])
        #expect(try await press(finding) == ids[0])
        let made = try #require(try await stored().first)
        let back = try await MakeNeed(files).undo(
            ids[0], edition: made.edition, in: family, by: coordinator)
        #expect(back == finding)
        #expect(try await stored().map(\.isTakenBack) == [true])
        // A second press of undo changes nothing.
        _ = try await MakeNeed(files).undo(
            ids[0], edition: made.edition, in: family, by: coordinator)
        #expect(try await press(finding) == ids[0])
        #expect(try await stored().map(\.isOpen) == [true])
    }

    @Test func `what was changed since is not undone by an old page`() async throws {
        let finding = try await area(person(mother))
        let id = try await press(finding)
        let edition = try #require(try await stored().first).edition
        let changed = WriteNeed.Draft(
            subject: .family, area: .home, words: Words(trusted: "Noe annet"), weight: .some)
        try await WriteNeed(files).change(
            id, edition: edition, to: changed, in: family, by: coordinator)
        await #expect(throws: Stale.self) {
            _ = try await MakeNeed(files).undo(
                id, edition: edition, in: family, by: coordinator)
        }
        #expect(try await stored().first?.source == .finding(finding))
    }

    @Test func `it is kept from who may not read the answers, and told to who may`() async throws {
        let before = try await plan(of: father)
        let lines = try await log(of: father)
        let finding = try await area(person(mother))
        let id = try await press(finding)
        _ = try await press(finding)
        #expect(try await plan(of: father) == before)
        #expect(try await log(of: father) == lines)
        #expect(try await plan(of: mother).map(\.id) == [id])
        // About a child whose answers both parents give, nobody has anything kept from them.
        let childs = try await press(try await area(child.id))
        for parent in [mother, father] {
            #expect(try await plan(of: parent).map(\.id).contains(childs))
        }
    }

    @Test func `who is shown the need is not told that somebody answered`() async throws {
        let finding = try await area(person(mother))
        let id = try await press(finding)
        try await KeepFromParent(files)(.need(id), from: [], in: family, by: coordinator)
        #expect(try await plan(of: father).map(\.source) == [.written])
        #expect(try await plan(of: mother).map(\.source) == [.finding(finding)])
        #expect(try await plan(of: vault.coordinator).map(\.source) == [.finding(finding)])
        let copy = try await CopyData(files)(
            family, for: try person(father), by: father.caller)
        #expect(copy.needs.map(\.source) == [.written])
    }

    @Test func `a need from before findings were told says no more than it said, and only to some`()
        async throws
    {
        let old = aNeed(
            about: .person(try person(mother)), in: .economy, source: .mapping(round.id))
        _ = try await vault.change(family) { try $0.needs.insert(old) }
        #expect(try await stored() == [old])
        #expect(try await plan(of: vault.coordinator) == [old])
        #expect(try await plan(of: father).map(\.source) == [.written])
    }

    @Test(arguments: FindingSort.allCases) func `every sort of finding is kept and read`(
        sort: FindingSort
    ) async throws {
        let finding = Finding(
            sort, about: child.id, in: sort == .factor ? nil : round.id, questionnaire: "q",
            thing: "t", part: "p")
        let need = aNeed(about: .person(child.id), source: .finding(finding))
        _ = try await vault.change(family) { try $0.needs.insert(need) }
        #expect(try await stored() == [need])
        let (read, parts) = try #require(FindingKey.read(finding.key))
        #expect(read == (sort == .worse ? .scale : sort))
        #expect(!parts.isEmpty)
    }

    @Test func `where a helper reads the plan, the need tells its area alone`() async throws {
        let release = aRelease(
            to: .account(vault.teacher.id), persons: .all, areas: [.economy])
        _ = try await vault.change(family) { try $0.releases.insert(release) }
        _ = try await press(try await area(person(mother)))
        #expect(try await stored().map(\.words.text) == ["Økonomi"])
    }

    @Test func `a factor, an alert and a difference between voices become needs too`() async throws
    {
        let factor = FactorID(trusted: anID(Factor.self).text)
        try await NoteFactor(files)(
            factor, FactorDraft(about: .family, .own(.network, .protective, Words("Mormor"))),
            in: family, by: coordinator)
        _ = try await press(Finding(.factor, about: nil, thing: factor.text))
        let alert = anAlert(in: round.id, about: try person(young))
        _ = try await vault.change(family) { try $0.alerts.insert(alert) }
        let told = try await press(
            Finding(.alert, about: alert.person, in: round.id, thing: alert.id.text))
        #expect(try await plan(of: young).map(\.id).contains(told))
        // That somebody had to act is nobody's to read but the coordinator's.
        #expect(try await plan(of: young).allSatisfy { $0.source.finding?.sort != .alert })
        #expect(try await !plan(of: mother).map(\.id).contains(told))
        for instrument in ["sdq-parent", "sdq-teacher"] {
            try await insert(scored(by: InstrumentID(rawValue: instrument)))
        }
        let apart = Finding(
            .voices, about: child.id, in: round.id, questionnaire: "sdq", part: "total")
        _ = try await press(apart)
        #expect(try await stored().count == 3)
    }

    private func scored(by instrument: InstrumentID) -> Response {
        Response(
            id: anID(), mapping: round.id, person: child.id, informant: .account(anID()),
            instrument: instrument, instrumentVersion: "1", lifeArea: .mind,
            answers: Answers([:], words: [:]),
            results: [.tooFewAnswers(scale: "total", answered: 0, needed: 1)],
            answeredAt: .testNow)
    }

    @Test func `what is not there, and who may not write, is refused`() async throws {
        let finding = try await area(person(mother))
        let father = try person(father)
        let thing = finding.thing
        let wrong = [
            Finding(
                .area, about: father, in: round.id, questionnaire: "life-areas", thing: thing,
                part: "economy"),
            Finding(
                .area, about: finding.person, in: anID(), questionnaire: "life-areas",
                thing: thing, part: "economy"),
            Finding(
                .area, about: finding.person, in: round.id, questionnaire: "life-areas",
                thing: thing, part: "home"),
            Finding(
                .scale, about: finding.person, in: round.id, questionnaire: "phq9", thing: thing,
                part: "total"),
            Finding(
                .voices, about: finding.person, in: round.id, questionnaire: "sdq", part: "total"),
            Finding(.factor, about: nil, thing: anID(Factor.self).text),
            Finding(.alert, about: father, in: round.id, thing: anID(SafetyAlert.self).text),
        ]
        for finding in wrong {
            await #expect(throws: Refused.self) { _ = try await press(finding) }
        }
        for account in [mother, self.father, young, vault.teacher, vault.leader] {
            await #expect(throws: Refused.self) {
                _ = try await press(finding, by: account.caller)
            }
        }
        #expect(try await stored().isEmpty)
        let written = aNeed()
        _ = try await vault.change(family) { try $0.needs.insert(written) }
        await #expect(throws: Refused.self) {
            _ = try await MakeNeed(files).undo(
                written.id, edition: 1, in: family, by: coordinator)
        }
    }

    @Test func `other words for what is in the plan already are not lost, and make no second need`()
        async throws
    {
        let finding = try await area(person(mother))
        let id = try await press(finding)
        let other = WriteNeed.Draft(
            subject: .family, area: .home, words: Words(trusted: "Andre ord"), weight: .most)
        await #expect(throws: NeedIsThere.self) {
            try await WriteNeed(files).add(
                anID(), other, from: .finding(finding), in: family, by: coordinator)
        }
        let edition = try #require(try await stored().first).edition
        _ = try await MakeNeed(files).undo(id, edition: edition, in: family, by: coordinator)
        try await WriteNeed(files).add(
            anID(), other, from: .finding(finding), in: family, by: coordinator)
        let needs = try await stored()
        #expect(needs.map(\.id) == [id])
        #expect(needs.first?.words.text == "Andre ord" && needs.first?.isOpen == true)
    }
}
