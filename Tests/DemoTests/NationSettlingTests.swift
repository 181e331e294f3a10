import Domain
import Foundation
import Instruments
import Storage
import Synchronization
import TestSupport
import Testing
import UseCases

@testable import Demo

/// A small nation in a real database, read through the door.
@Suite struct NationSettlingTests {
    private let nation = Nation(seed: 3, towns: 3, families: 30, years: 5, today: today)

    private func settle(_ installation: Installation) async throws -> [Int] {
        let told = Mutex<[Int]>([])
        try await nation.settle(
            founding: installation.founding, settling: installation.settling,
            catalog: try Catalog.shipped()
        ) { done, _ in told.withLock { $0.append(done) } }
        return told.withLock { $0 }
    }

    @Test(arguments: TestEngine.all)
    func `what was told is stored, all of it the same on either engine, and read through the door`(
        engine: TestEngine
    ) async throws {
        let place = try await EmptyInstallation(on: engine)
        _ = try await settle(place.installation)
        let forms = try NationForms(try Catalog.shipped())
        let files = CaseFiles(vault: place.installation.vault, clock: .fixed(today.at(12, 0)))
        for town in nation.towns {
            for index in town.families {
                var teller = NationTeller(nation, town, index, forms)
                let told = teller.tell()
                let stored = try await ToldFamily.stored(told, in: place.installation)
                #expect(stored == ToldFamily(told))
                let caller = try #require(
                    town.staff.first { $0.id == told.family.coordinator }?.caller)
                let responses = try await files.read(
                    told.family.id, by: caller, as: .seeProfile
                ) { try $0.responses.all() }
                #expect(Set(responses.map(\.id)) == Set(told.responses.map(\.id)))
            }
        }
        let installation = place.installation
        _ = try await installation.audit.anchor(at: today.at(12, 0))
        let report = try await installation.audit.check(at: today.at(12, 0))
        #expect(report.isSound && report.chains == 30, "\(report.findings)")
        let scores = try await installation.scores.run()
        #expect(scores.isSound && scores.responses > 100)
    }

    @Test(arguments: TestEngine.all)
    func `a run that was interrupted goes on, and a whole one changes nothing`(
        engine: TestEngine
    ) async throws {
        let place = try await EmptyInstallation(on: engine)
        let installation = place.installation
        let forms = try NationForms(try Catalog.shipped())
        let town = try #require(nation.towns.first)
        try await installation.founding.found(
            town.municipality, services: town.directory, staff: town.staff)
        let begun = town.families.prefix(4).map { index -> SettledFamily in
            var teller = NationTeller(nation, town, index, forms)
            return teller.tell()
        }
        try await installation.settling.settle(begun)
        #expect(try await settle(installation) == [4, 30])
        let count = try await installation.audit.check(at: today.at(12, 0)).entries
        #expect(try await settle(installation) == [30])
        #expect(try await installation.audit.check(at: today.at(12, 0)).entries == count)
        await #expect(throws: (any Error).self) {
            try await installation.settling.settle(begun)
        }
        #expect(try await installation.settling.settled().count == 30)
    }

    @Test(arguments: TestEngine.all)
    func `many rows go in with few statements`(engine: TestEngine) async throws {
        let place = try await EmptyInstallation(on: engine)
        let before = place.installation.counts.statements
        _ = try await settle(place.installation)
        let statements = place.installation.counts.statements - before
        // Some 3 000 rows of 30 families, and some 30 accounts and services one by one.
        #expect(statements < 400)
    }

    @Test func `families come in the order of their identities`() {
        let ids = nation.towns.flatMap(\.families).map {
            NationBeginning(of: $0, in: nation).family
        }
        #expect(Set(ids).count == 30)
        let parts = nation.parts(without: [ids[3], ids[7]])
        let found = parts.joined().map(\.id)
        #expect(found == ids.filter { $0 != ids[3] && $0 != ids[7] }.sorted())
    }
}
