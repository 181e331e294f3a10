import Domain
import Foundation
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

struct PlanPageTests {
    private func plan(_ site: TestSite) -> String { "/families/\(site.family.id.text)/plan" }

    @Test func `what a mother writes stands on the coordinator's next page`() async throws {
        let site = try await TestSite()
        let reply = try await site.ask(
            .post, "\(plan(site))/matters", as: site.mother,
            form: [
                ("id", anID(Matter.self).text), ("words", "Middag sammen"), ("about", "family"),
            ])
        #expect(reply.status == 303)
        let page = try await site.ask(.get, plan(site), as: site.vault.coordinator)
        #expect(page.body.contains("Middag sammen"))
    }

    @Test func `unsafe words are text, everywhere they stand`() async throws {
        let site = try await TestSite()
        let unsafe = "<script>alert(1)</script>\" onload='x"
        for form in [
            ("matters", [("words", unsafe), ("about", "family")]),
            ("needs", [("words", unsafe), ("area", "home"), ("weight", "3")]),
            ("goals", [("words", unsafe), ("area", "home")]),
        ] {
            let reply = try await site.ask(
                .post, "\(plan(site))/\(form.0)", as: site.vault.coordinator,
                form: form.1 + [("id", anID(Goal.self).text)])
            #expect(reply.status == 303)
        }
        for page in [plan(site), "\(plan(site))/print", "/families/\(site.family.id.text)"] {
            let body = try await site.ask(.get, page, as: site.vault.coordinator).body
            #expect(body.contains("&lt;script&gt;"))
            #expect(!body.contains("<script>alert"))
            #expect(!body.contains("\" onload="))
        }
    }

    @Test func `all faults are said at once, and what was typed is kept`() async throws {
        let site = try await TestSite()
        let reply = try await site.ask(
            .post, "\(plan(site))/goals", as: site.vault.coordinator,
            form: [
                ("id", anID(Goal.self).text), ("words", " "), ("area", "moon"),
                ("evaluate-on", "2026-02-30"),
            ])
        #expect(reply.status == 422)
        for field in ["words", "area", "evaluate-on"] {
            #expect(reply.body.contains("href=\"#\(field)"), "\(field)")
        }
        #expect(reply.body.contains("2026-02-30"))
    }

    @Test func `going back, changing the words and sending again loses neither`() async throws {
        let site = try await TestSite()
        let id = anID(Matter.self).text
        for words in ["Først", "Først", "Etterpå"] {
            let reply = try await site.ask(
                .post, "\(plan(site))/matters", as: site.mother,
                form: [("id", id), ("words", words), ("about", "family")])
            #expect(reply.status == 303)
        }
        let page = try await site.ask(.get, plan(site), as: site.mother)
        #expect(page.body.contains("Først") && page.body.contains("Etterpå"))
        #expect(page.body.components(separatedBy: ">Først<").count == 2)
    }

    @Test func `words that are too long are kept on the page and not in the plan`() async throws {
        let site = try await TestSite()
        let long = String(repeating: "a", count: 2001)
        let reply = try await site.ask(
            .post, "\(plan(site))/matters", as: site.mother,
            form: [("id", anID(Matter.self).text), ("words", long), ("about", "family")])
        #expect(reply.status == 422)
        #expect(reply.body.contains(long))
        let page = try await site.ask(.get, plan(site), as: site.mother)
        #expect(!page.body.contains(long))
    }

    @Test func `a stale goal shows both versions and loses neither`() async throws {
        let site = try await TestSite()
        let id = anID(Goal.self).text
        func goal(_ words: String) -> [(String, String)] { [("words", words), ("area", "home")] }
        _ = try await site.ask(
            .post, "\(plan(site))/goals", as: site.vault.coordinator,
            form: goal("Først") + [("id", id)])
        let path = "\(plan(site))/goals/\(id)"
        let first = try await site.ask(
            .post, path, as: site.vault.coordinator, form: goal("Deres") + [("edition", "1")])
        #expect(first.status == 303)
        let second = try await site.ask(
            .post, path, as: site.vault.coordinator, form: goal("Mine") + [("edition", "1")])
        #expect(second.status == 409)
        #expect(second.body.contains("Deres") && second.body.contains("Mine"))
        #expect(second.body.contains("name=\"edition\" value=\"2\""))
    }

    @Test func `a mother cannot write what only the coordinator writes`() async throws {
        let site = try await TestSite()
        let reply = try await site.ask(
            .post, "\(plan(site))/needs", as: site.mother,
            form: [
                ("id", anID(Need.self).text), ("words", "x"), ("area", "home"), ("weight", "1"),
            ])
        #expect(reply.status == 404)
        #expect(try await site.ask(.get, "\(plan(site))/needs", as: site.mother).status == 404)
    }

    @Test func `a form that is far too big is refused`() async throws {
        let site = try await TestSite()
        let reply = try await site.ask(
            .post, "\(plan(site))/matters", as: site.mother,
            form: [("words", String(repeating: "a", count: 70_000))])
        #expect(reply.status == 413)
    }
}
