import Domain
import Foundation
import Instruments
import Storage
import Testing
import UseCases

@testable import Demo

@Suite struct SeedingTests {
    @Test func `twenty-four families are written, and the first is as promised`() async throws {
        let seeded = try await SeededTown(aTown())
        print(
            "24 families in \(seeded.seconds) s,",
            seeded.bytes.mapValues(\.count).sorted { $0.key < $1.key })
        let story = seeded.story(0)
        let coordinator = try #require(try await account(0, in: seeded))
        let overview = try await SeeFamily(seeded.files, Questionnaires(catalog: seeded.catalog))(
            story.family.id, by: coordinator.caller)
        #expect(overview.plan.members.count == 6)
        #expect(overview.plan.actions.count == 30)
        #expect(overview.plan.goals.count == 10)
        #expect(overview.plan.coverage.uncovered.count == 2)
        #expect(overview.profile.responses.count == story.responses.count)
        #expect(overview.profile.rounds.count == 4)
        #expect(overview.changes.contains { $0.act == Act.proposeGoal.rawValue })
    }

    @Test(arguments: [0, 2]) func `voices stand side by side on the profile, alike and unlike`(
        index: Int
    ) async throws {
        let seeded = try await SeededTown(aTown(families: 3))
        let story = seeded.story(index)
        let profile = try await SeeProfile(seeded.files)(
            story.family.id, by: try await caller(0, in: seeded))
        let newest = try #require(profile.rounds.first)
        let families = InstrumentFamilies(seeded.catalog.instruments)
        let heard = profile.members.flatMap {
            profile.sideBySide(about: $0, in: newest, families)
        }
        #expect(index == 0 ? heard.count == 3 : !heard.isEmpty)
        #expect(heard.allSatisfy { $0.isAboutAreas && $0.voices.count >= 2 })
        for child in heard {
            let seen = child.scales.map { scale in
                Set(child.voices.compactMap { $0.result(on: scale)?.score?.band?.label }).count
            }
            #expect(seen.contains(1) && seen.contains { $0 > 1 })
        }
        let numbers = heard.map(\.voices.count)
        #expect(index == 2 || numbers.contains(4))
    }

    @Test func `the nurse said that she is related to the first family, and may act in need`()
        async throws
    {
        let seeded = try await SeededTown(aTown(families: 2))
        try await seeded.town.declareRelatives(
            through: seeded.municipalFiles, catalog: seeded.catalog)
        let town = seeded.town
        let pairs = try await seeded.installation.vault.look { session in
            try session.municipality(town.directory.municipality.id).relativesPairs()
        }
        #expect(
            pairs == [
                RelativesPair(account: town.cast[6], family: seeded.story(0).family.id)
            ])
        let staff = try await seeded.installation.sessions.accounts([town.cast[6], town.cast[8]])
        #expect(staff.map(\.rights) == [[.emergency], [.privacy]])
    }

    @Test func `the administrator's list stands in the catalogue, and families point into it`()
        async throws
    {
        let seeded = try await SeededTown(aTown(families: 1))
        try await seeded.town.defineTypology(through: seeded.municipalFiles)
        let coordinator = try await caller(0, in: seeded)
        let factors = try await SeeFactors(seeded.files)(
            seeded.story(0).family.id, by: coordinator)
        #expect(factors.type != nil)
        for code in factors.factors.compactMap(\.code) {
            #expect(factors.settings.factor(code) != nil)
        }
    }

    @Test func `the town says itself what a change is, and that its numbers are invented`()
        async throws
    {
        let seeded = try await SeededTown(aTown(families: 1))
        try await seeded.town.setChangeRules(
            through: seeded.municipalFiles, Questionnaires(catalog: seeded.catalog))
        let profile = try await SeeProfile(seeded.files)(
            seeded.story(0).family.id, by: try await caller(0, in: seeded))
        for instrument in ["phq9", "score15"] {
            let rule = profile.settings.changeRule(InstrumentID(rawValue: instrument), "total")
            #expect(rule?.source.contains("Oppdiktet") == true)
        }
        let catalog = seeded.catalog
        #expect(catalog.instrument("phq9")?.scale("total")?.bands.isEmpty == false)
        #expect(catalog.instrument("score15")?.scale("total")?.bands.isEmpty == true)
    }

    @Test func `everybody in the cast finds what is theirs`() async throws {
        let seeded = try await SeededTown(aTown())
        let family = seeded.story(0).family.id
        let families = try await SeeToday(seeded.files, Questionnaires(catalog: seeded.catalog))(
            by: try await caller(0, in: seeded))
        // Her eight, and one that was handed over to her yesterday.
        #expect(families.count == 9)
        #expect(families.filter(\.concerns.handedOver).count == 1)
        #expect(families.flatMap(\.concerns.emergencies).count == 1)
        #expect(families.flatMap(\.concerns.requests).count == 1)
        #expect(families.flatMap(\.alerts).count == 1)
        #expect(families.contains { !$0.dueActions.isEmpty })
        #expect(families.contains { !$0.lateActions.isEmpty })
        for place in 2...4 {
            _ = try await SeePlan(seeded.files)(family, by: try await caller(place, in: seeded))
        }
        for place in 5...7 {
            let part = try await SeeReleasedPart(seeded.files)(
                family, by: try await caller(place, in: seeded))
            #expect(!part.plan.goals.isEmpty)
            #expect(part.plan.members.count == 1)
        }
        _ = try await SeeNumbers(seeded.municipalFiles)(by: try await caller(8, in: seeded))
        let second = seeded.story(8).family.id
        await #expect(throws: Refused()) {
            _ = try await SeeReleasedPart(seeded.files)(second, by: try await caller(5, in: seeded))
        }
    }

    @Test func `the leader in charge finds what waits, the family what was answered`() async throws
    {
        let seeded = try await SeededTown(aTown())
        let leader = seeded.town.staff.first { $0.role == .leader }?.caller
        let waiting = try await SeeReviews(seeded.files)(by: try #require(leader))
        #expect(waiting.flatMap(\.emergencies).count == 1)
        let mother = try await caller(2, in: seeded)
        let family = seeded.story(0).family.id
        let overview = try await SeeFamily(
            seeded.files, Questionnaires(catalog: seeded.catalog))(family, by: mother)
        #expect(overview.told.emergencies.count == 1)
        #expect(overview.told.answered.count == 1)
        let notes = try await SeeReports(seeded.files)(
            seeded.story(4).family.id, by: try await caller(0, in: seeded)
        ).notes
        #expect(notes.count == 1)
    }

    @Test(arguments: [(2, 0), (3, 2), (4, 41), (5, 163)])
    func `a town can be told with any seed on any day`(seed: Int, later: Int) async throws {
        let town = aTown(seed: UInt64(seed), on: today.adding(days: later))
        let seeded = try await SeededTown(town)
        let now = Instant(milliseconds: (today.number + later + 1) * 86_400_000)
        try await seeded.installation.audit.anchor(at: now)
        let report = try await seeded.installation.audit.check(at: now)
        #expect(report.isSound)
        let alarms = try await SeeToday(seeded.files, Questionnaires(catalog: seeded.catalog))(
            by: try await caller(0, in: seeded)
        )
        .flatMap(\.alerts)
        #expect(alarms.count == 1)
    }

    @Test func `nothing of what was written can be read in the files`() async throws {
        let seeded = try await SeededTown(aTown(families: 8))
        let files = seeded.bytes
        #expect(files.count >= 1)
        let words = seeded.town.everyForbiddenWord(catalog: seeded.catalog)
        for (name, bytes) in files {
            let found = words.filter { bytes.range(of: Data($0.utf8)) != nil }
            #expect(found.isEmpty, "\(name): \(found.sorted().prefix(5))")
        }
    }

    /// How long many families take, when `DEMO_FAMILIES` says how many.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["DEMO_FAMILIES"] != nil))
    func `many families are written`() async throws {
        let asked = ProcessInfo.processInfo.environment["DEMO_FAMILIES"].flatMap(Int.init) ?? 100
        let seeded = try await SeededTown(aTown(families: asked))
        let size = seeded.bytes.values.map(\.count).reduce(0, +)
        print(
            "\(asked) families: \(seeded.seconds) s,",
            "\(seeded.seconds * 1000 / Double(asked)) ms and \(size / asked) bytes each")
    }

    private func account(_ place: Int, in seeded: SeededTown) async throws -> Account? {
        try await seeded.installation.sessions.accounts([seeded.town.cast[place]]).first
    }

    private func caller(_ place: Int, in seeded: SeededTown) async throws -> Caller {
        try #require(try await account(place, in: seeded)).caller
    }
}
