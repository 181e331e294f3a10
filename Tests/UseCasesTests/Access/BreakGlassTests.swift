import Domain
import Storage
import TestSupport
import Testing
import UseCases

/// Opening a file in acute need: with the right, a number and a reason; told, and reviewed.
struct BreakGlassTests {
    let vault: TestVault
    let family: Family
    let mother: Person
    let number: NationalNumber
    let nurse: Caller
    let leader: Caller
    let parent: Caller

    init() async throws {
        vault = try await aVault()
        family = vault.family()
        number = try #require(aNationalNumber())
        mother = aPerson(number: number)
        try await vault.begin(family, members: [mother])
        nurse = vault.teacher.with([.emergency]).caller
        leader = vault.leader.with([.privacy]).caller
        parent = Caller(
            account: anID(), role: .parent, municipality: family.municipality, family: family.id,
            person: mother.id)
    }

    private func files(after seconds: Int = 0) -> CaseFiles {
        CaseFiles(vault: vault.vault, clock: .fixed(.testNow.adding(seconds: seconds)))
    }

    private func opening(
        _ id: EmergencyID = anID(), later: String? = nil, number: NationalNumber? = nil
    ) -> BreakGlass.Opening {
        BreakGlass.Opening(
            id: id, number: number ?? self.number, reason: Words(trusted: "Barnet er alene"),
            toldLater: later.map(Words.init(trusted:)))
    }

    private func open(later: String? = nil, after seconds: Int = 0) async throws {
        let opened = try await BreakGlass(files(after: seconds))(opening(later: later), by: nurse)
        #expect(opened == [family.id])
    }

    private func acts(by caller: Caller, after seconds: Int = 0) async throws -> [String] {
        try await SeeLog(files(after: seconds))(family.id, by: caller).entries.map(\.act)
    }

    private func waiting() async throws -> [Emergency] {
        try await SeeReviews(files())(by: leader).flatMap(\.emergencies)
    }

    @Test func `for an hour one sees who they are and the plan, then nothing`() async throws {
        try await open()
        let seen = try await SeeEmergency(files(after: 600))(family.id, by: nurse)
        #expect(seen.plan.members == [mother])
        #expect(seen.minutesLeft == 50)
        await #expect(throws: Refused()) {
            try await SeeEmergency(files(after: Emergency.length))(family.id, by: nurse)
        }
    }

    @Test func `an open file opens no other page`() async throws {
        try await open()
        await #expect(throws: Refused()) { try await SeePlan(files())(family.id, by: nurse) }
        await #expect(throws: Refused()) { try await SeeLog(files())(family.id, by: nurse) }
        await #expect(throws: Refused()) {
            try await SeeReleasedPart(files())(family.id, by: nurse)
        }
    }

    @Test func `opening it again while it is open makes no second record`() async throws {
        try await open()
        try await open(after: 60)
        #expect(try await waiting().count == 1)
        try await open(after: Emergency.length)
        #expect(try await waiting().count == 2)
    }

    @Test func `without the right nobody learns whether a number is known`() async throws {
        for caller in [
            vault.teacher.caller, vault.coordinator.caller,
            vault.volunteer.with([.emergency]).caller, leader, parent,
        ] {
            for wanted in [number, aNationalNumber(another: true)] {
                await #expect(throws: Refused()) {
                    try await BreakGlass(files())(opening(number: wanted), by: caller)
                }
            }
        }
    }

    @Test func `nobody is found elsewhere, by another number, or by one's own coordinator`()
        async throws
    {
        let far = aMunicipality(name: "Annetsted")
        let stranger = anAccount(.partner, in: far.id).with([.emergency])
        try await vault.installation.founding.found(far, services: [], staff: [])
        let own = vault.coordinator.with([.emergency]).caller
        for (caller, wanted) in [
            (stranger.caller, number), (nurse, aNationalNumber(another: true)), (own, number),
        ] {
            await #expect(throws: EmergencyFault.nobodyFound) {
                try await BreakGlass(files())(opening(number: wanted), by: caller)
            }
        }
    }

    @Test func `after ten searches in a day there is no more searching, found or not`() async throws
    {
        let unknown = aNationalNumber(another: true)
        for _ in 1...Emergency.searchesADay {
            await #expect(throws: EmergencyFault.nobodyFound) {
                try await BreakGlass(files())(opening(number: unknown), by: nurse)
            }
        }
        await #expect(throws: EmergencyFault.tooMany) {
            try await BreakGlass(files(after: 3600))(opening(), by: nurse)
        }
        #expect(try await waiting().isEmpty)
        try await open(after: 2 * 86_400)
    }

    @Test func `told at once, the family reads it in the log`() async throws {
        try await open()
        _ = try await SeeEmergency(files(after: 5))(family.id, by: nurse)
        let acts = try await acts(by: parent, after: 10)
        #expect(acts.contains(Act.breakGlass.rawValue))
        #expect(acts.contains(Act.seeEmergency.rawValue))
    }

    @Test func `told later, the family reads nothing until the review, then all of it`()
        async throws
    {
        try await open(later: "Det kan bli farlig")
        _ = try await SeeEmergency(files(after: 5))(family.id, by: nurse)
        _ = try await ListEmergencies(files(after: 6))(by: nurse)
        _ = try await SeeReviews(files(after: 7))(by: leader)
        await #expect(throws: Refused()) {
            try await SeeEmergency(files(after: Emergency.length))(family.id, by: nurse)
        }
        let log = try await SeeLog(files(after: 4000))(family.id, by: parent)
        #expect(log.entries.isEmpty && log.refused.isEmpty)
        let emergency = try #require(try await waiting().first)
        try await ReviewEmergency(files(after: 5000))(
            emergency.id, edition: 1, wasNeeded: false, words: Words(trusted: "Nei"),
            in: family.id, by: leader)
        let acts = try await acts(by: parent, after: 5001)
        #expect(acts.contains(Act.breakGlass.rawValue))
        #expect(acts.contains(Act.seeEmergency.rawValue))
        #expect(acts.contains(Act.reviewEmergency.rawValue))
    }

    @Test func `a review closes it at once, and is made once`() async throws {
        try await open()
        let emergency = try #require(try await waiting().first)
        let review = ReviewEmergency(files(after: 60))
        try await review(
            emergency.id, edition: 1, wasNeeded: true, words: Words(trusted: "Ja"), in: family.id,
            by: leader)
        await #expect(throws: Refused()) {
            try await SeeEmergency(files(after: 61))(family.id, by: nurse)
        }
        await #expect(throws: Stale()) {
            try await review(
                emergency.id, edition: 2, wasNeeded: false, words: Words(trusted: "Nei"),
                in: family.id, by: leader)
        }
        #expect(try await waiting().isEmpty)
    }

    @Test func `only the leader in charge reviews`() async throws {
        try await open()
        await #expect(throws: Refused()) {
            try await SeeReviews(files())(by: vault.leader.caller)
        }
        await #expect(throws: Refused()) {
            try await SeeReviews(files())(by: vault.coordinator.with([.privacy]).caller)
        }
    }

    @Test func `the coordinator is told on her day, also when the family is not`() async throws {
        try await open(later: "Det kan bli farlig")
        let today = try await SeeToday(files(after: 60), shippedQuestionnaires())(
            by: vault.coordinator.caller)
        #expect(today.first?.concerns.emergencies.count == 1)
    }
}

/// The first invented number, or the one after it.
func aNationalNumber(another: Bool) -> NationalNumber? {
    guard another else { return aNationalNumber() }
    let first = aNationalNumber()
    return (0..<100_000).lazy.compactMap { number -> NationalNumber? in
        let digits = String(number)
        return NationalNumber("018590" + String(repeating: "0", count: 5 - digits.count) + digits)
    }.first { $0 != first }
}
