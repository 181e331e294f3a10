import Domain
import Instruments
import Storage
import TestSupport
import Testing
import UseCases

/// What is not free to use is asked only while a licence is attested.
struct LicenceTests {
    @Test func `whoever is no administrator is refused everything, and it is written down`()
        async throws
    {
        let stage = try await CatalogueStage()
        let vault = stage.vault
        let others = [vault.coordinator, vault.teacher, vault.volunteer, vault.leader]
        for who in others {
            for attempt in stage.attempts() {
                await #expect(throws: Refused.self) { try await attempt(who.caller) }
            }
        }
        let refused = try await vault.database.read { connection in
            try connection.count("SELECT count(*) FROM audit WHERE outcome = 'refused'")
        }
        #expect(refused == others.count * stage.attempts().count)
        let here = try await stage.catalogue()
        #expect(here.settings == AssessmentSettings())
    }

    @Test
    func `one is not switched on without a licence or words, and all that is missing is said`()
        async throws
    {
        let stage = try await CatalogueStage()
        await #expect(throws: SwitchFault(reasons: [.noLicence])) { try await stage.turn("who5") }
        await #expect(throws: SwitchFault(reasons: [.noWords, .noLicence])) {
            try await stage.turn("gse")
        }
        try await stage.attest(stage.licence("gse"))
        await #expect(throws: SwitchFault(reasons: [.noWords])) { try await stage.turn("gse") }
        await #expect(throws: Refused.self) { try await stage.turn("nothing-like-it") }
        #expect(try await stage.catalogue().settings.choices.isEmpty)
    }

    @Test func `with a licence it is asked, until the licence ends by itself`() async throws {
        let stage = try await CatalogueStage()
        let last = Day.testToday.adding(days: 10)
        try await stage.attest(stage.licence(until: last))
        try await stage.turn("who5")
        try await stage.turn("who5")
        let here = try await stage.catalogue()
        let who5 = try #require(here.catalogue.instrument("who5"))
        #expect(here.catalogue.isAsked(who5))
        #expect(here.history.choices.count == 1)
        #expect(here.settings.choices.first?.said.by == .account(stage.admin.id))
        let lastDay = try await stage.catalogue(after: 10).catalogue
        #expect(lastDay.isAsked(who5))
        let after = try await stage.catalogue(after: 11).catalogue
        #expect(after.hindrances(to: who5) == [.licenceEnded(last)])
        await #expect(throws: Refused.self) {
            try await AttestLicence(stage.municipal(), stage.questionnaires)(
                stage.licence("phq9"), by: stage.admin.caller)
        }
    }

    @Test func `a licence of later, one that ended and one called back open nothing`()
        async throws
    {
        let stage = try await CatalogueStage()
        let later = Day.testToday.adding(days: 3)
        let id: AttestationID = anID()
        try await stage.attest(stage.licence(id: id, from: later))
        await #expect(throws: SwitchFault(reasons: [.licenceFrom(later)])) {
            try await stage.turn("who5")
        }
        try await stage.turn("who5", after: 3)
        for _ in 0..<2 {
            try await CallBackAttestation(stage.municipal(after: 4))(id, by: stage.admin.caller)
        }
        let here = try await stage.catalogue(after: 4)
        let who5 = try #require(here.catalogue.instrument("who5"))
        #expect(here.catalogue.hindrances(to: who5) == [.noLicence])
        #expect(here.settings.attestations.count == 1)
        #expect(here.settings.attestations.first?.calledBack?.by == .account(stage.admin.id))
        let today = Day.testToday
        await #expect(throws: AttestFault.alreadyOver) {
            try await stage.attest(
                stage.licence(from: today.adding(days: -9), until: today.adding(days: -1)))
        }
        await #expect(throws: AttestFault.endsBeforeItBegins) {
            try await stage.attest(stage.licence(from: later, until: today))
        }
    }

    @Test func `the signed paper is kept sealed, and only an administrator opens it`()
        async throws
    {
        let stage = try await CatalogueStage()
        let pdf = Array("%PDF-1.4 hemmelig avtale".utf8)
        let id: AttestationID = anID()
        await #expect(throws: AttestFault.unreadablePaper) {
            try await stage.attest(stage.licence(scan: Array("MZ".utf8)))
        }
        for _ in 0..<2 { try await stage.attest(stage.licence(id: id, scan: pdf)) }
        await #expect(throws: Stale.self) {
            try await stage.attest(stage.licence(id: id, words: "Noe annet."))
        }
        let see = SeeAttestationPaper(stage.municipal())
        #expect(try await see(id, by: stage.admin.caller).bytes == pdf)
        #expect(try await stage.catalogue().papers == [id])
        let stored = try await stage.vault.database.read { connection in
            try connection.rows("SELECT content FROM attestation_paper") { $0.bytes(0) }
        }
        #expect(stored.count == 1)
        #expect(!String(decoding: stored[0], as: UTF8.self).contains("hemmelig"))
        let far = Municipality(id: anID(), name: Name(trusted: "Annetsted"))
        let other = anAccount(.administrator, in: far.id)
        try await stage.vault.installation.founding.found(far, services: [], staff: [other])
        await #expect(throws: Refused.self) { _ = try await see(id, by: other.caller) }
    }
}
