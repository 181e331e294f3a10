import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

struct StaffPageTests {
    private func anAdministrator(_ site: TestSite) async throws -> Account {
        let account = anAccount(.administrator, in: site.vault.municipality.id, name: "Ada")
        try await site.vault.installation.founding.add([account])
        return account
    }

    private func person(_ changes: [String: String?] = [:]) -> [(String, String)] {
        var form: [String: String?] = [
            "account": anID(Account.self).text, "staff-name": "Nina Ny, lærer", "role": "leader",
            "service": "", "way": "employer", "issuer": "https://jobb.example",
            "subject": "nina-1", "citizen-number": "",
        ]
        for (field, value) in changes { form[field] = value }
        return form.compactMap { field, value in value.map { (field, $0) } }
    }

    @Test func `an administrator adds a service and somebody who works in it`() async throws {
        let site = try await TestSite()
        let admin = try await anAdministrator(site)
        let service = anID(Service.self).text
        let added = try await site.ask(
            .post, "/directory/services", as: admin,
            form: [
                ("id", service), ("service-name", "Nes helsestasjon"),
                ("service-sort", "healthClinic"),
            ])
        #expect(added.status == 303)
        let reply = try await site.ask(
            .post, "/directory/people", as: admin,
            form: person(["role": "partner", "service": service, "rights": "emergency"]))
        #expect(reply.status == 303)
        let page = try await site.ask(.get, "/directory", as: admin)
        #expect(page.body.contains("Nina Ny, lærer"))
        #expect(page.body.contains("Nes helsestasjon · Kan åpne en familie i akutt nød"))
        let known = try await site.vault.installation.sessions.accounts(
            of: .employee(issuer: "https://jobb.example", subject: "nina-1"))
        #expect(known.map(\.role) == [.partner])
    }

    @Test func `a volunteer without an account at work signs in as a citizen`() async throws {
        let site = try await TestSite()
        let admin = try await anAdministrator(site)
        let number = try #require(aNationalNumber())
        let reply = try await site.ask(
            .post, "/directory/people", as: admin,
            form: person([
                "role": "volunteer", "way": "number", "issuer": "", "subject": "",
                "citizen-number": number.digits,
            ]))
        #expect(reply.status == 303)
        let known = try await site.vault.installation.sessions.accounts(of: .citizen(number))
        #expect(known.map(\.role) == [.volunteer])
    }

    @Test func `all that must be mended is said at once, and nothing typed is lost`() async throws {
        let site = try await TestSite()
        let admin = try await anAdministrator(site)
        let reply = try await site.ask(
            .post, "/directory/people", as: admin,
            form: person([
                "staff-name": " ", "role": "partner", "rights": "privacy", "issuer": "jobb",
                "subject": "<b>x</b>",
            ]))
        #expect(reply.status == 422)
        for field in ["staff-name", "service", "rights", "issuer"] {
            #expect(reply.body.contains("href=\"#\(field)"), "\(field)")
        }
        #expect(reply.body.contains("value=\"&lt;b&gt;x&lt;/b&gt;\""))
        for (field, value) in [("subject", ""), ("way", nil), ("role", nil)] {
            let reply = try await site.ask(
                .post, "/directory/people", as: admin, form: person([field: value]))
            #expect(reply.status == 422, "\(field)")
        }
        let number = try await site.ask(
            .post, "/directory/people", as: admin,
            form: person(["way": "number", "citizen-number": "12345678901"]))
        #expect(number.status == 422)
        let service = try await site.ask(
            .post, "/directory/services", as: admin,
            form: [("id", anID(Service.self).text), ("service-name", "")])
        #expect(service.status == 422)
        #expect(service.body.contains("#service-name") && service.body.contains("#service-sort"))
    }

    @Test func `a forged role, right, service or identity is not found`() async throws {
        let site = try await TestSite()
        let admin = try await anAdministrator(site)
        for (field, value) in [
            ("role", "parent"), ("rights", "all"), ("service", "x"), ("account", "x"),
            ("service", anID(Service.self).text),
        ] {
            let reply = try await site.ask(
                .post, "/directory/people", as: admin,
                form: person(["role": "partner", "service": site.vault.school.id.text])
                    .map { $0.0 == field ? (field, value) : $0 }
                    + (field == "rights" ? [(field, value)] : []))
            #expect(reply.status == 404, "\(field) \(value)")
        }
    }

    @Test func `who is no administrator finds no page of the directory`() async throws {
        let site = try await TestSite()
        let leader = "/directory/people/\(site.vault.leader.id.text)"
        for who in [site.coordinator, site.vault.teacher, site.vault.leader, site.mother] {
            for path in ["/directory", "/directory/people/new", leader] {
                #expect(try await site.ask(.get, path, as: who).status == 404, "\(path)")
            }
            let posts = [
                ("/directory/people", person()), (leader, person(["edition": "1"])),
                ("\(leader)/end", []), ("\(leader)/resume", []),
                (
                    "/directory/services",
                    [
                        ("id", anID(Service.self).text), ("service-name", "X"),
                        ("service-sort", "nav"),
                    ]
                ),
            ]
            for (path, form) in posts {
                #expect(
                    try await site.ask(.post, path, as: who, form: form).status == 404, "\(path)")
            }
        }
    }

    @Test func `a change is shown, and who comes too late sees both`() async throws {
        let site = try await TestSite()
        let admin = try await anAdministrator(site)
        let path = "/directory/people/\(site.vault.leader.id.text)"
        let form = person(["edition": "1", "rights": "privacy", "staff-name": "Liv L"])
        #expect(try await site.ask(.post, path, as: admin, form: form).status == 303)
        let page = try await site.ask(.get, path, as: admin)
        #expect(page.body.contains("value=\"privacy\" checked"))
        let late = try await site.ask(
            .post, path, as: admin, form: person(["edition": "1", "staff-name": "Liv Sein"]))
        #expect(late.status == 409)
        #expect(late.body.contains("Liv L") && late.body.contains("value=\"Liv Sein\""))
    }

    @Test func `ending tells what happens, can be undone, and keeps the last administrator`()
        async throws
    {
        let site = try await TestSite()
        let admin = try await anAdministrator(site)
        let teacher = "/directory/people/\(site.vault.teacher.id.text)"
        #expect(try await site.ask(.get, teacher, as: admin).body.contains("Avslutt tilgangen"))
        #expect(try await site.ask(.post, "\(teacher)/end", as: admin).location == teacher)
        #expect(try await site.ask(.get, teacher, as: admin).body.contains("angre i ett døgn"))
        #expect(try await site.ask(.post, "\(teacher)/resume", as: admin).status == 303)
        #expect(try await site.ask(.get, "/released", as: site.vault.teacher).status == 200)
        let own = "/directory/people/\(admin.id.text)"
        let last = try await site.ask(.post, "\(own)/end", as: admin)
        #expect(last.status == 422 && last.body.contains("siste administratoren"))
        let kari = "/directory/people/\(site.coordinator.id.text)"
        let kept = try await site.ask(.post, "\(kari)/end", as: admin)
        #expect(kept.status == 422 && kept.body.contains("fortsatt familier"))
    }
}
