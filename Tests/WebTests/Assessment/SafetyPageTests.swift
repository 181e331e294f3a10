import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

struct SafetyPageTests {
    private let alarming = [("q-1", "1"), ("q-9", "1")]

    @Test func `an alarming answer leads to whom to call, and tells the coordinator`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let reply = try await mapping.answer("phq9", alarming, as: mapping.site.mother)
        let safety = mapping.sheet("safety")
        #expect(reply.location == safety)
        let page = try await mapping.site.ask(.get, safety, as: mapping.site.mother)
        for line in HelpLine.all { #expect(page.body.contains("href=\"tel:\(line.number)\"")) }
        #expect(page.body.contains(SafetyTexts.nb.thankYou))
        #expect(!page.body.contains("danger") && !page.body.contains("button-destroy"))
        let hers = try await mapping.site.ask(.get, safety, as: mapping.site.coordinator)
        #expect(hers.body.contains(SafetyTexts.nb.forCoordinator("Sara Solbakken")))
        let today = try await mapping.site.ask(.get, "/today", as: mapping.site.coordinator)
        #expect(today.body.contains(TodayTexts.nb.alert("Sara Solbakken")))
    }

    @Test func `that the coordinator was told is said only where an answer told it`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let told = SafetyTexts.nb.coordinatorIsTold
        let safety = mapping.sheet("safety")
        let before = try await mapping.site.ask(.get, safety, as: mapping.site.mother)
        #expect(before.body.contains("tel:113") && !before.body.contains(told))
        _ = try await mapping.answer("phq9", alarming, as: mapping.site.mother)
        let after = try await mapping.site.ask(.get, safety, as: mapping.site.mother)
        #expect(after.body.contains(told))
    }

    @Test func `by a link it is said in the answer to the press, and nothing tells of it later`()
        async throws
    {
        let told = SafetyTexts.nb.coordinatorIsTold
        let alarmed = try await LinkSite("phq9")
        let calm = try await LinkSite("phq9")
        let safety = try await alarmed.see("/safety").body
        #expect(!safety.contains(told) && safety.contains("tel:113"))
        let reply = try await alarmed.answer("/1/q/9", [("q-9", "1")])
        #expect(reply.status == 200 && reply.location == nil && reply.body.contains(told))
        #expect(!reply.body.contains("/safety"))
        let script = try await alarmed.answer("/1/q/9", [("q-9", "2")], then: "keep")
        #expect(script.status == 202)
        _ = try await calm.answer("/1/q/9", [("q-9", "0")])
        #expect(try await alarmed.see("/safety").body == safety)
        let thanks = try await alarmed.send("/send").body
        #expect(thanks == (try await calm.send("/send").body))
        #expect(thanks.contains("tel:113") && !thanks.contains(told))
    }

    @Test func `a second press leads there too, and neither it nor another answer alarms again`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let path = mapping.sheet("phq9")
        let opened = try await mapping.site.ask(.get, path, as: mapping.site.mother)
        let form = mapping.hidden(opened) + alarming
        for _ in 1...2 {
            let reply = try await mapping.site.ask(
                .post, path, as: mapping.site.mother, form: form)
            #expect(reply.location == mapping.sheet("safety"))
        }
        #expect(try await mapping.alerts().count == 1)
        let changed = try await mapping.site.ask(.get, path, as: mapping.site.mother)
        let second = mapping.hidden(changed) + alarming + [("q-2", "3")]
        for _ in 1...2 {
            let reply = try await mapping.site.ask(
                .post, path, as: mapping.site.mother, form: second)
            #expect(reply.location == mapping.sheet("safety"))
        }
        #expect(try await mapping.alerts().count == 1)
    }

    @Test func `an alert waits until somebody writes what was done`() async throws {
        let mapping = try await AnsweringSite()
        let alert = anAlert(in: mapping.round.id, about: mapping.site.person.id)
        _ = try await mapping.site.vault.change(mapping.site.family.id) {
            try $0.alerts.insert(alert)
        }
        let path = mapping.site.at("/alerts/\(alert.id.text)")
        let field = "done-\(alert.id.text)"
        func send(_ words: String) async throws -> TestSite.Reply {
            try await mapping.site.ask(
                .post, path, as: mapping.site.coordinator,
                form: [("edition", "1"), (field, words)])
        }
        let blank = try await send(" ")
        #expect(blank.status == 422)
        #expect(blank.body.contains("href=\"#\(field)\""))
        #expect(try await send("Jeg ringte henne").status == 303)
        let late = try await send("Jeg dro dit")
        #expect(late.status == 409)
        #expect(late.body.contains("Jeg ringte henne") && late.body.contains("Jeg dro dit"))
        let today = try await mapping.site.ask(.get, "/today", as: mapping.site.coordinator)
        #expect(!today.body.contains(TodayTexts.nb.alert("Sara Solbakken")))
        let after = try await mapping.site.ask(
            .get, mapping.site.at("/mapping?handled=\(alert.id.text)"),
            as: mapping.site.coordinator)
        #expect(after.body.contains(AssessmentTexts.nb.nowHandled("Sara")))
        #expect(after.body.contains(AssessmentTexts.nb.handled))
        #expect(!after.body.contains("<h2>\(AssessmentTexts.nb.alerts)"))
    }

    @Test func `an alert shows the question and what was chosen`() async throws {
        let mapping = try await AnsweringSite()
        _ = try await mapping.answer("phq9", alarming, as: mapping.site.mother)
        let page = try await mapping.site.ask(
            .get, mapping.site.at("/mapping"), as: mapping.site.coordinator
        ).body
        #expect(page.contains("Spørsmål 9: «Noen dager», i dag"))
        let link = "href=\"\(mapping.sheet("phq9"))\">\(AssessmentTexts.nb.seeAnswers)"
        #expect(page.contains(link))
    }

    @Test func `the family reads no alerts and writes nothing about them`() async throws {
        let mapping = try await AnsweringSite()
        _ = try await mapping.answer("phq9", alarming, as: mapping.site.mother)
        let alert = try #require(try await mapping.alerts().first)
        let page = try await mapping.site.ask(
            .get, mapping.site.at("/mapping"), as: mapping.site.mother)
        #expect(!page.body.contains(alert.id.text))
        for words in ["", "Alt er bra"] {
            let reply = try await mapping.site.ask(
                .post, mapping.site.at("/alerts/\(alert.id.text)"), as: mapping.site.mother,
                form: [("edition", "1"), ("done-\(alert.id.text)", words)])
            #expect(reply.status == 404)
        }
    }
}
