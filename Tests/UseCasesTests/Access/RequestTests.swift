import Domain
import Storage
import TestSupport
import Testing
import UseCases

/// A member's questions and corrections: the asker's own, and who must answer.
struct RequestTests {
    private let vault: TestVault
    private let family: Family
    private let mother: Person
    private let young: Person
    private let asker: Caller
    private let other: Caller
    private let leader: Caller
    private var files: CaseFiles { vault.files }
    private var coordinator: Caller { vault.coordinator.caller }

    init() async throws {
        vault = try await aVault()
        family = vault.family()
        mother = aPerson()
        young = aPerson(name: "Yusuf", born: .testToday.adding(days: -16 * 366))
        try await vault.begin(family, members: [mother, young])
        let home = (family.municipality, family.id)
        asker = Caller(
            account: anID(), role: .youngPerson, municipality: home.0, family: home.1,
            person: young.id)
        other = Caller(
            account: anID(), role: .parent, municipality: home.0, family: home.1,
            person: mother.id)
        leader = vault.leader.with([.privacy]).caller
    }

    private func write(
        _ sort: Request.Sort, to wished: Request.Addressee = .coordinator, by caller: Caller
    ) async throws -> RequestID {
        let id = RequestID(trusted: anID(Request.self).text)
        try await WriteRequest(files)(
            id, sort, to: wished, words: Words(trusted: "Hvorfor?"), in: family.id, by: caller)
        return id
    }

    @Test func `only the asker and who must answer see a request`() async throws {
        let id = try await write(.correction, by: asker)
        #expect(try await SeeRequests(files)(family.id, by: asker).requests.map(\.id) == [id])
        #expect(try await SeeRequests(files)(family.id, by: coordinator).requests.map(\.id) == [id])
        #expect(try await SeeRequests(files)(family.id, by: other).requests.isEmpty)
        #expect(try await SeeReviews(files)(by: leader).isEmpty)
    }

    @Test func `the other members do not read that one asked, nor that it was answered`()
        async throws
    {
        let id = try await write(.correction, by: asker)
        try await AnswerRequest(files)(
            id, edition: 1, words: Words(trusted: "Ja"), isDone: true, in: family.id,
            by: coordinator)
        let others = try await SeeLog(files)(family.id, by: other).entries.map(\.act)
        #expect(!others.contains(Act.writeRequest.rawValue))
        #expect(!others.contains(Act.answerRequest.rawValue))
        let own = try await SeeLog(files)(family.id, by: asker).entries.map(\.act)
        #expect(own.contains(Act.writeRequest.rawValue))
        #expect(own.contains(Act.answerRequest.rawValue))
    }

    @Test func `a question about the coordinator is not the coordinator's to read`() async throws {
        try await vault.note(.seePlan, on: family.id)
        let sort = Request.Sort.log(vault.coordinator.id, .testToday)
        let id = try await write(sort, by: other)
        #expect(try await SeeRequests(files)(family.id, by: coordinator).requests.isEmpty)
        #expect(
            try await SeeToday(files, shippedQuestionnaires())(by: coordinator).flatMap(
                \.concerns.requests
            ).isEmpty)
        #expect(try await SeeReviews(files)(by: leader).flatMap(\.requests).map(\.id) == [id])
        await #expect(throws: Refused()) {
            try await AnswerRequest(files)(
                id, edition: 1, words: Words(trusted: "Nei"), isDone: true, in: family.id,
                by: coordinator)
        }
        try await AnswerRequest(files)(
            id, edition: 1, words: Words(trusted: "Fordi"), isDone: true, in: family.id,
            by: leader)
        let overview = try await SeeRequests(files)(family.id, by: other)
        #expect(overview.requests.first?.answer?.words.text == "Fordi")
    }

    @Test func `one asks only about what stands in the log`() async throws {
        await #expect(throws: Refused()) {
            _ = try await write(.log(vault.teacher.id, .testToday), by: other)
        }
    }

    @Test func `a wish to be erased goes to the leader, whatever was wished`() async throws {
        let id = try await write(.erasure, to: .coordinator, by: other)
        #expect(try await SeeReviews(files)(by: leader).flatMap(\.requests).map(\.id) == [id])
    }

    @Test func `nobody writes in a member's place`() async throws {
        for caller in [coordinator, vault.teacher.caller, leader] {
            await #expect(throws: Refused()) { _ = try await write(.correction, by: caller) }
        }
    }

    @Test func `what was not followed stays beside the plan, for asker and coordinator`()
        async throws
    {
        let id = try await write(.correction, by: other)
        try await AnswerRequest(files)(
            id, edition: 1, words: Words(trusted: "Nei"), isDone: false, in: family.id,
            by: coordinator)
        #expect(try await SeePlan(files)(family.id, by: other).notes.map(\.id) == [id])
        #expect(try await SeePlan(files)(family.id, by: coordinator).notes.map(\.id) == [id])
        #expect(try await SeePlan(files)(family.id, by: asker).notes.isEmpty)
        await #expect(throws: Stale()) {
            try await AnswerRequest(files)(
                id, edition: 2, words: Words(trusted: "Jo"), isDone: true, in: family.id,
                by: coordinator)
        }
    }
}
