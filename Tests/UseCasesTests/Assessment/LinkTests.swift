import Domain
import Foundation
import Instruments
import TestSupport
import Testing
import UseCases

/// One-time links: who may make which, and what the secret is.
struct LinkTests {
    @Test func `a second press makes no second link`() async throws {
        let home = try await WaveHome()
        try await home.start()
        let draft = home.draft(about: home.mother)
        try await home.send(draft)
        try await home.send(draft)
        #expect(try await home.rounds().links.map(\.id) == [draft.id])
    }

    @Test func `a link leads only to what the newest round asks in that voice`() async throws {
        let home = try await WaveHome()
        try await home.start()
        await #expect(throws: Refused()) {
            try await home.send(home.draft(about: home.mother, as: .parent, answerer: home.father))
        }
        try await home.start(anID(), after: 1)
        await #expect(throws: Refused()) {
            try await home.send(home.draft(about: home.mother))
        }
    }

    @Test(arguments: [-1, 61]) func `a day that has passed or is far off is a fault`(
        days: Int
    ) async throws {
        let home = try await WaveHome()
        try await home.start()
        await #expect(throws: LinkFault.impossibleDay) {
            try await home.send(
                home.draft(about: home.mother, until: .testToday.adding(days: days)))
        }
    }

    @Test func `a parent's voice needs another grown-up`() async throws {
        let home = try await WaveHome()
        try await home.start()
        for answerer in [nil, home.child] {
            await #expect(throws: LinkFault.noAnswerer) {
                try await home.send(home.draft(about: home.child, as: .parent, answerer: answerer))
            }
        }
        let small = aPerson(name: "Lina", born: .testToday.adding(days: -12 * 366))
        _ = try await home.vault.change(home.family) { try $0.persons.insert(small) }
        await #expect(throws: LinkFault.noAnswerer) {
            try await home.send(home.draft(about: home.child, as: .parent, answerer: small))
        }
        try await home.send(home.draft(about: home.child, as: .parent, answerer: home.father))
    }

    @Test func `a school is asked only within consent, and its link ends with it`() async throws {
        let home = try await WaveHome()
        try await home.start()
        let school = home.vault.school.id
        let draft = home.draft(about: home.child, as: .teacher, service: school)
        await #expect(throws: LinkFault.noConsent) { try await home.send(draft) }
        let prepare = PrepareLink(home.vault.files)
        func places() async throws -> [ServiceID] {
            try await prepare(
                about: home.child.id, as: .teacher, in: home.mapping, of: home.family,
                by: home.coordinator
            ).services.map(\.id)
        }
        #expect(try await places().isEmpty)
        try await home.vault.consent(to: .service(school), in: home.family, for: 3)
        #expect(try await places() == [school])
        try await home.send(draft)
        let secret = try await home.secret(of: draft.id)
        let open = AnswerByLink(home.vault.files, try home.questionnaires)
        #expect(try await open.open(secret).sheets.count == 1)
        let later = AnswerByLink(home.vault.files(after: 5), try home.questionnaires)
        await #expect(throws: Refused()) { try await later.open(secret) }
    }

    @Test func `what is over opens nothing, exactly like what never was`() async throws {
        let home = try await WaveHome()
        try await home.start()
        let drafts = (0..<3).map { _ in home.draft(about: home.mother) }
        for draft in drafts { try await home.send(draft) }
        var secrets: [String] = []
        for draft in drafts { secrets.append(try await home.secret(of: draft.id)) }
        let links = AnswerByLink(home.vault.files, try home.questionnaires)
        try await links.finish(secrets[0])
        try await CallBackLink(home.vault.files)(
            drafts[1].id, edition: 1, in: home.family, by: home.coordinator)
        let late = AnswerByLink(home.vault.files(after: 15), try home.questionnaires)
        for (asked, secret) in [
            (links, secrets[0]), (links, secrets[1]), (late, secrets[2]), (links, "unknown"),
        ] {
            await #expect(throws: Refused()) { try await asked.open(secret) }
        }
        for draft in drafts.prefix(2) {
            await #expect(throws: Refused()) { try await home.secret(of: draft.id) }
        }
        #expect(try await links.open(secrets[2]).sheets.count == 1)
    }

    @Test func `a secret has 160 bits, and only its hash lies in the files`() async throws {
        let home = try await WaveHome()
        try await home.start()
        var secrets: Set<String> = []
        for _ in 1...20 {
            let draft = home.draft(about: home.mother)
            try await home.send(draft)
            secrets.insert(try await home.secret(of: draft.id))
        }
        #expect(secrets.count == 20)
        let bytes = try await home.vault.files()
        for secret in secrets {
            #expect(secret.utf8.count == 27)
            let raw = try #require(Data(base64Encoded: standard(secret)))
            #expect(raw.count == 20)
            #expect(bytes.range(of: Data(secret.utf8)) == nil)
            #expect(bytes.range(of: raw) == nil)
        }
        let hashes = try await home.vault.database.read { connection in
            var hashes: [[UInt8]] = []
            try connection.each("SELECT secret_hash FROM answer_link") {
                hashes.append($0.bytes(0))
            }
            return hashes
        }
        #expect(Set(hashes).count == 20)
        #expect(hashes.allSatisfy { $0.count == 32 && bytes.range(of: Data($0)) != nil })
    }

    /// Base64 as Foundation reads it.
    private func standard(_ text: String) -> String {
        text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
            + "="
    }

    @Test func `only the coordinator, and whom it is about, know of a link`() async throws {
        let home = try await WaveHome()
        try await home.start()
        let draft = home.draft(about: home.mother)
        try await home.send(draft)
        let mother = home.motherAccount.caller
        #expect(try await home.rounds(by: mother).links.map(\.id) == [draft.id])
        let other = Caller(
            account: anID(), role: .parent, municipality: mother.municipality,
            family: home.family, person: home.father.id)
        #expect(try await home.rounds(by: other).links.isEmpty)
        await #expect(throws: Refused()) {
            _ = try await SeeLink(home.vault.files)(draft.id, in: home.family, by: mother)
        }
        await #expect(throws: Refused()) {
            try await CallBackLink(home.vault.files)(
                draft.id, edition: 1, in: home.family, by: mother)
        }
        let log = try await SeeLog(home.vault.files)(home.family, by: mother)
        #expect(log.entries.contains { $0.act == Act.sendLink.rawValue })
        let others = try await SeeLog(home.vault.files)(home.family, by: other)
        #expect(others.links.isEmpty)
        #expect(!others.entries.contains { $0.act == Act.sendLink.rawValue })
    }
}
