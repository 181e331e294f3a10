import Domain
import Foundation
import Instruments
import Storage
import StorageSQLite
import Testing
import UseCases

@testable import Demo

/// A small nation in a real database, read through the door.
@Suite struct NationSettlingTests {
    private let folder = URL(fileURLWithPath: NSTemporaryDirectory())
        .appendingPathComponent("veven-nation-\(UUID().uuidString)")
    private let nation = Nation(seed: 3, towns: 3, families: 30, years: 5, today: today)

    private func installation() async throws -> Installation {
        let key = try #require(InstallationKey(InstallationKey.randomBytes()))
        let database = try SQLiteDatabase(path: folder.appendingPathComponent("veven.db").path)
        let installation = try await Installation.open(database, key: key)
        try await installation.instrumentKeys.keep(try Catalog.shipped())
        return installation
    }

    private func settle(_ installation: Installation) async throws {
        try await nation.settle(
            founding: installation.founding, settling: installation.settling,
            catalog: try Catalog.shipped()
        ) { _, _ in }
    }

    @Test func `what was settled is read through the door, sealed, chained and counted right`()
        async throws
    {
        defer { try? FileManager.default.removeItem(at: folder) }
        let installation = try await installation()
        try await settle(installation)
        let forms = try NationForms(try Catalog.shipped())
        let files = CaseFiles(vault: installation.vault, clock: .fixed(today.at(12, 0)))
        for town in nation.towns {
            for index in town.families {
                var teller = NationTeller(nation, town, index, forms)
                let told = teller.tell()
                let caller = try #require(
                    town.staff.first { $0.id == told.family.coordinator }?.caller)
                let (responses, members, goals) = try await files.read(
                    told.family.id, by: caller, as: .seeProfile
                ) { file in
                    (
                        try file.responses.all(), try file.persons.all(), try file.goals.all()
                    )
                }
                #expect(Set(responses.map(\.id)) == Set(told.responses.map(\.id)))
                #expect(responses.allSatisfy { told.responses.contains($0) })
                #expect(members == told.members)
                #expect(goals == told.goals)
            }
        }
        _ = try await installation.audit.anchor(at: today.at(12, 0))
        let report = try await installation.audit.check(at: today.at(12, 0))
        #expect(report.isSound && report.chains == 30, "\(report.findings)")
        let scores = try await installation.scores.run()
        #expect(scores.isSound && scores.responses > 100)
    }

    @Test func `a run that was interrupted goes on, and a whole one changes nothing`() async throws
    {
        defer { try? FileManager.default.removeItem(at: folder) }
        let installation = try await installation()
        let forms = try NationForms(try Catalog.shipped())
        let town = try #require(nation.towns.first)
        try await installation.founding.found(
            town.municipality, services: town.directory, staff: town.staff)
        let begun = town.families.prefix(4).map { index -> SettledFamily in
            var teller = NationTeller(nation, town, index, forms)
            return teller.tell()
        }
        #expect(try await installation.settling.settle(begun) == 4)
        try await settle(installation)
        let count = try await installation.audit.check(at: today.at(12, 0)).entries
        try await settle(installation)
        #expect(try await installation.audit.check(at: today.at(12, 0)).entries == count)
        #expect(try await installation.settling.settle(begun) == 0)
    }
}
