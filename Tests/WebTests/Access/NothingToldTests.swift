import Domain
import Storage
import TestSupport
import Testing
import UseCases

@testable import Web

/// What the family may not know of leaves its pages as they are, byte for byte: a note of a report,
/// an opening that is told later, something that is kept from the reader.
struct NothingToldTests {
    private static let pages = ["", "/plan", "/log", "/team", "/requests", "/members"]

    /// What the mother reads on two towns that differ in nothing but what she may not know of.
    private func read(after secrets: (AcuteSite) async throws -> Void) async throws -> [String] {
        let acute = try await AcuteSite()
        try await secrets(acute)
        var bodies: [String] = []
        for page in NothingToldTests.pages {
            let reply = try await acute.site.ask(
                .get, acute.site.at(page), as: acute.site.mother)
            #expect(reply.status == 200, "\(page)")
            bodies.append(
                reply.body.replacing(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/, with: "-"))
        }
        return bodies
    }

    private func expectNothingTold(_ secrets: (AcuteSite) async throws -> Void) async throws {
        let before = try await read { _ in }
        let after = try await read(after: secrets)
        for (number, page) in NothingToldTests.pages.enumerated() {
            #expect(before[number] == after[number], "\(page)")
        }
    }

    @Test func `a note of a report leaves no trace`() async throws {
        try await expectNothingTold { acute in
            let site = acute.site
            _ = try await site.ask(.get, site.at("/worry"), as: site.coordinator)
            let reply = try await site.ask(
                .post, site.at("/worry"), as: site.coordinator,
                form: [
                    ("id", anID(ReportNote.self).text), ("report-day", Day.testToday.text),
                    ("report-persons", site.person.id.text),
                ])
            #expect(reply.status == 303)
        }
    }

    @Test func `an opening that is told later leaves no trace, also when it is over`() async throws
    {
        try await expectNothingTold { acute in
            let site = acute.site
            #expect(try await acute.open(later: "Det kan bli farlig").status == 303)
            let path = "/acute/\(site.family.id.text)"
            #expect(try await site.ask(.get, path, as: acute.nurse).status == 200)
            _ = try await site.ask(.get, "/acute", as: acute.nurse)
            _ = try await site.ask(.get, "/privacy", as: acute.leader)
            // Not on the site's clock, which stands on the family's pages.
            let later = CaseFiles(
                vault: site.vault.vault, clock: .fixed(.testNow.adding(seconds: 4000)))
            await #expect(throws: Refused()) {
                try await SeeEmergency(later)(site.family.id, by: acute.nurse.caller)
            }
        }
    }

    @Test func `a need that is kept from her leaves no trace`() async throws {
        try await expectNothingTold { acute in
            let site = acute.site
            let need = aNeed("Et trygt sted")
            let mother = site.person.id
            try await site.vault.files.change(
                site.family.id, by: site.coordinator.caller, as: .writeNeed
            ) { file in
                try file.needs.add(need)
                try file.keep(need.id.text, from: [mother])
            }
        }
    }
}
