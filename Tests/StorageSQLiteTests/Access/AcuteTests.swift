import Domain
import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

/// Openings in acute need, requests and notes of reports: they come back, nobody reads them in
/// the file, and nobody alters them unnoticed.
@Suite struct AcuteTests {
    private let vault: TestVault
    private let family: Family
    private let mother: Person

    init() async throws { (vault, family, mother, _) = try await aStoredFamily() }

    private var said: Said { Said(by: .account(vault.leader.id), at: .testNow) }

    private func fill() async throws {
        let review = Emergency.Review(
            said: said, wasNeeded: true, words: Words(trusted: "Det var rett gjort"))
        let answer = Request.Answer(
            said: said, words: Words(trusted: "Det er skrevet om nå"), isDone: false)
        let (nurse, coordinator) = (vault.teacher.id, vault.coordinator.id)
        try await vault.change(family.id) { [mother] shelves in
            for emergency in [
                anEmergency(by: nurse), anEmergency(by: nurse, toldLater: "Kan bli farlig"),
                anEmergency(by: nurse, review: review),
            ] {
                _ = try shelves.emergencies.insert(emergency)
                #expect(try shelves.emergencies.find(emergency.id) == emergency)
            }
            for request in [
                aRequest(from: mother.id, .log(nurse, .testToday)),
                aRequest(from: mother.id, .correction, answer: answer),
                aRequest(from: mother.id, .erasure, to: .privacyLeader),
            ] {
                _ = try shelves.requests.insert(request)
                #expect(try shelves.requests.find(request.id) == request)
            }
            let note = aReportNote(about: mother.id, by: coordinator)
            _ = try shelves.reports.insert(note)
            #expect(try shelves.reports.find(note.id) == note)
        }
    }

    private func readAll() async throws {
        try await vault.change(family.id) { shelves in
            _ = try shelves.emergencies.all()
            _ = try shelves.requests.all()
            _ = try shelves.reports.all()
        }
    }

    @Test func `everything comes back`() async throws {
        try await fill()
        try await readAll()
    }

    @Test func `none of the words stand in the files`() async throws {
        try await fill()
        let bytes = try await vault.files()
        for secret in [
            "alene i kveld", "Kan bli farlig", "rett gjort", "fjerde klasse", "skrevet om",
            "Ringte vakta", "correction",
        ] {
            #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) stands in the clear")
        }
    }

    @Test(arguments: [
        "emergency SET account = :leader", "emergency SET is_reviewed = 1 - is_reviewed",
        "emergency SET edition = 7", "request SET asker = :child",
        "request SET addressee = 'privacyLeader' WHERE addressee = 'coordinator'",
        "request SET is_answered = 1 - is_answered", "request SET edition = 7",
        "report_note SET edition = 7",
    ])
    func `an altered column makes its row unreadable`(change: String) async throws {
        try await fill()
        let child = try await vault.change(family.id) { [mother] shelves in
            try shelves.persons.all().first { $0.id != mother.id }?.id.text ?? ""
        }
        let sql = "UPDATE \(change)".replacing(":leader", with: "'\(vault.leader.id.text)'")
            .replacing(":child", with: "'\(child)'")
        try await vault.tamper(sql)
        await #expect(throws: StorageFault.unreadable) { try await readAll() }
    }

    @Test func `whose review is due is found without opening anything`() async throws {
        let leader = vault.leader.with([.privacy]).caller
        let day = Day.testToday
        #expect(try await vault.vault.look { try $0.families(of: leader, on: day) }.isEmpty)
        try await fill()
        #expect(try await vault.vault.look { try $0.families(of: leader, on: day) } == [family.id])
    }
}
