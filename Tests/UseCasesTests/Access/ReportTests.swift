import Domain
import Storage
import TestSupport
import Testing
import UseCases

/// The note that somebody reported: the coordinator's and its maker's, never the family's.
struct ReportTests {
    private let vault: TestVault
    private let family: Family
    private let child: Person
    private let parent: Caller
    private var files: CaseFiles { vault.files }

    init() async throws {
        vault = try await aVault()
        family = vault.family()
        let mother = aPerson()
        child = aPerson(name: "Jonas", born: .testToday.adding(days: -3000))
        try await vault.begin(family, members: [mother, child])
        parent = Caller(
            account: anID(), role: .parent, municipality: family.municipality, family: family.id,
            person: mother.id)
        let relation = aRelation(from: mother.id, to: child.id)
        let receiver = Receiver.account(vault.volunteer.id)
        let release = aRelease(to: receiver, persons: .only([child.id]))
        let consent = Consent(
            id: anID(), receiver: receiver,
            terms: ReportTests.terms(child.id), purpose: Words(trusted: "x"), asked: someSaid(),
            from: .testToday,
            answers: [
                ConsentAnswer(
                    holder: mother.id, decision: .gives(ReportTests.terms(child.id)),
                    said: someSaid())
            ])
        try await vault.change(family.id) { shelves in
            _ = try shelves.relations.insert(relation)
            _ = try shelves.releases.insert(release)
            _ = try shelves.consents.insert(consent)
        }
    }

    private static func terms(_ child: PersonID) -> ConsentTerms {
        ConsentTerms(
            persons: [child], wholeFamily: false, areas: [.learning],
            until: .testToday.adding(days: 90))
    }

    private func note(by caller: Caller, on day: Day = .testToday) async throws {
        try await NoteReport(files)(
            anID(), about: [child.id], madeOn: day, words: nil, in: family.id, by: caller)
    }

    private func notes(by caller: Caller) async throws -> Int {
        try await SeeReports(files)(family.id, by: caller).notes.count
    }

    @Test func `the coordinator sees all notes, a helper only their own`() async throws {
        try await note(by: vault.coordinator.caller)
        try await note(by: vault.volunteer.caller)
        #expect(try await notes(by: vault.coordinator.caller) == 2)
        #expect(try await notes(by: vault.volunteer.caller) == 1)
    }

    @Test func `who was let in nowhere notes nothing`() async throws {
        await #expect(throws: Refused()) { try await note(by: vault.teacher.caller) }
        await #expect(throws: Refused()) { _ = try await notes(by: vault.teacher.caller) }
    }

    @Test func `the family reads neither note nor that anybody opened the page`() async throws {
        try await note(by: vault.coordinator.caller)
        _ = try await notes(by: vault.coordinator.caller)
        await #expect(throws: Refused()) { _ = try await notes(by: parent) }
        let acts = try await SeeLog(files)(family.id, by: parent).entries.map(\.act)
        #expect(!acts.contains(Act.noteReport.rawValue) && !acts.contains(Act.seeReports.rawValue))
        let own = try await SeeLog(files)(family.id, by: vault.coordinator.caller).entries
        #expect(own.contains { $0.act == Act.noteReport.rawValue })
    }

    @Test func `nobody has reported tomorrow`() async throws {
        await #expect(throws: DayFault.inTheFuture) {
            try await note(by: vault.coordinator.caller, on: .testToday.adding(days: 1))
        }
    }
}
