import Domain
import HTTPTypes
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// Questions that hang on an answer, asked by a link within the visit that gave it.
struct LinkVisitTests {
    private let texts = AnsweringTexts.nb

    @Test func `what hangs on an answer comes as the answer to the press, and no address names it`()
        async throws
    {
        let link = try await LinkSite.hanging()
        let first = try await link.see("/1/q/warm")
        #expect(first.body.contains("action=\"\(link.address)/1/q\""))
        let opened = try await link.press(first, [("q-warm", "=true")])
        #expect(opened.status == 200 && opened.location == nil)
        #expect(opened.body.contains("Hvor varmt?") && opened.hidden("item") == "degrees")
        #expect(!opened.body.contains("/q/degrees") && !opened.body.contains("/q/cold"))
        let end = try await link.press(opened, [("q-degrees", "21")])
        #expect(end.body.contains("Er du ferdig?"))
        let sent = try await link.press(end, [("q-end", "=true")])
        #expect(sent.location == link.address + "/send")
        let kept = try #require(try await link.responses().first)
        #expect(Set(kept.answers.given.keys) == ["warm", "degrees", "end"])
        #expect(kept.finishedAt != nil)
    }

    @Test func `what holds also without an answer is asked only after one`() async throws {
        let link = try await LinkSite.hanging()
        #expect(!(try await link.see("/1")).body.contains("Hva er kaldt?"))
        let opened = try await link.press(try await link.see("/1/q/warm"), [("q-warm", "=false")])
        #expect(opened.body.contains("Hva er kaldt?") && !opened.body.contains("Hvor varmt?"))
    }

    @Test func `no page carries the edition, which counts what was answered`() async throws {
        let link = try await LinkSite.hanging()
        for path in ["/1/q/warm", "/1"] {
            let page = try await link.see(path).body
            #expect(!page.contains("name=\"edition\"") && !page.contains("name=\"seen-"))
            #expect(page.contains("name=\"visit\""))
        }
    }

    @Test func `reloading and going back within the visit lose nothing`() async throws {
        let link = try await LinkSite.hanging()
        let first = try await link.see("/1/q/warm")
        let opened = try await link.press(first, [("q-warm", "=true")])
        let reloaded = try await link.press(first, [("q-warm", "=true")])
        #expect(reloaded.status == 200 && reloaded.hidden("item") == "degrees")
        _ = try await link.press(opened, [("q-degrees", "21")])
        let older = try await link.press(first, [("q-warm", "=true")])
        #expect(older.status == 200 && older.hidden("item") == "end")
        let back = try await link.press(older, [], then: "back")
        #expect(back.status == 200 && back.hidden("item") == "degrees")
        let changed = try await link.press(
            try await link.press(back, [], then: "back"), [("q-warm", "=false")])
        #expect(changed.body.contains("Hva er kaldt?"))
        #expect(try await link.responses().first?.answers["warm"] == .given([.boolean(false)]))
    }

    @Test func `the visit goes along into another language, and ends with a pause`() async throws {
        let link = try await LinkSite.hanging()
        let opened = try await link.press(try await link.see("/1/q/warm"), [("q-warm", "=true")])
        let other = try await link.press(opened, [], then: "say", in: "?in=ar")
        #expect(other.status == 200 && other.body.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(other.hidden("item") == "degrees")
        #expect(other.body.contains("action=\"\(link.address)/1/q?in=ar\""))
        let paused = try await link.press(other, [("q-degrees", "7")], then: "pause", in: "?in=ar")
        #expect(paused.location == link.address + "/pause?in=ar")
        let kept = try #require(try await link.responses().first)
        #expect(kept.answers["degrees"] == .given([.integer(7)]))
        let on = try await link.see("/go-on")
        #expect(on.location == link.address + "/1/q/end")
    }

    @Test func `what could not be read is shown again within the visit`() async throws {
        let link = try await LinkSite.hanging()
        let opened = try await link.press(try await link.see("/1/q/warm"), [("q-warm", "=true")])
        let faulty = try await link.press(opened, [("q-degrees", "mye")])
        #expect(faulty.status == 422 && faulty.body.contains(texts.notANumber))
        #expect(try await link.press(faulty, [("q-degrees", "9")]).hidden("item") == "end")
    }

    @Test func `the whole page leads to what its answers have opened`() async throws {
        let link = try await LinkSite.hanging()
        let saved = try await link.press(
            try await link.see("/1"), [("q-warm", "=true"), ("q-end", "=true")], then: "save",
            at: "/1")
        #expect(saved.status == 200 && saved.hidden("item") == "degrees")
        let whole = try await link.press(saved, [], then: "whole")
        #expect(whole.body.contains("Hvor varmt?") && whole.body.contains("Er du ferdig?"))
        #expect(!whole.body.contains("/q/degrees"))
    }

    @Test func `the script that keeps answers carries the visit on`() async throws {
        let link = try await LinkSite.hanging()
        let page = try await link.see("/1/q/warm")
        let mark = try await link.press(page, [("q-warm", "=true")], then: "keep").body
        let parts = mark.split(separator: " ", omittingEmptySubsequences: false)
        #expect(parts.count == 2 && parts[1] == "" && parts[0].count > 100)
        let form = link.hidden(page).filter { $0.0 != "visit" } + [("visit", String(parts[0]))]
        let opened = try await link.send(
            "/1/q", form + [("item", "warm"), ("q-warm", "=true"), ("then", "next")])
        #expect(opened.status == 200 && opened.hidden("item") == "degrees")
        #expect(try await link.responses().first?.edition == 1)
    }

    @Test func `an alarming answer to what hangs on one is told in the answer alone`() async throws
    {
        let link = try await LinkSite.hanging()
        let before = try await link.see("/safety").body
        let opened = try await link.press(try await link.see("/1/q/warm"), [("q-warm", "=true")])
        let told = try await link.press(opened, [("q-degrees", "120")])
        #expect(told.status == 200 && told.location == nil)
        #expect(told.body.contains(SafetyTexts.nb.coordinatorIsTold))
        #expect(told.body.contains("tel:113"))
        #expect(try await link.alerts().count == 1)
        #expect(try await link.see("/safety").body == before)
        let on = try await link.press(told, [], then: "skip")
        #expect(on.status == 200 && on.hidden("item") == "end")
    }

    @Test func `the coordinator is told beforehand that some may wait, only where they may`()
        async throws
    {
        for (link, may) in [
            (try await LinkSite.hanging(), true), (try await LinkSite("phq9"), false),
        ] {
            let path = "/mapping/\(link.round.id.text)/\(link.site.person.id.text)/link?voice=own"
            let page = try await link.site.ask(
                .get, link.site.at(path), as: link.site.coordinator)
            #expect(page.status == 200)
            #expect(page.body.contains(WaveTexts.nb.someMayWait) == may)
        }
    }

    @Test func `what a link left to be asked stands by the form until it is answered`()
        async throws
    {
        let link = try await LinkSite.hanging()
        _ = try await link.press(try await link.see("/1/q/warm"), [("q-warm", "=true")])
        _ = try await link.press(try await link.see("/1/q/end"), [("q-end", "=true")])
        func mapping() async throws -> String {
            try await link.site.ask(
                .get, link.site.at("/mapping"), as: link.site.coordinator
            ).body
        }
        #expect(try await mapping().contains(WaveTexts.nb.allAnsweredUnsent))
        _ = try await link.send("/send")
        let page = try await mapping()
        #expect(page.contains(WaveTexts.nb.leftToAsk(1)))
        #expect(!page.contains(WaveTexts.nb.allAnsweredUnsent))
        let hers = try await link.site.ask(.get, link.site.at("/mapping"), as: link.site.mother)
        #expect(!hers.body.contains(WaveTexts.nb.leftToAsk(1)))
        let sheet = link.site.at(
            "/mapping/\(link.round.id.text)/\(link.site.person.id.text)/own-stove")
        let together = try await link.site.ask(.get, sheet, as: link.site.coordinator)
        #expect(together.body.contains("Hvor varmt?"))
        let form = ["id", "edition", "key", "form"].map { ($0, together.hidden($0)) }
        _ = try await link.site.ask(
            .post, sheet, as: link.site.coordinator,
            form: form + [("q-warm", "=true"), ("q-degrees", "20"), ("q-end", "=true")])
        #expect(!(try await mapping()).contains(WaveTexts.nb.leftToAsk(1)))
    }
}

extension LinkSite {
    static func hanging() async throws -> LinkSite {
        try await LinkSite(own: hangingForm, safety: hangingSafety)
    }

    /// Presses a button of a page of one question that has no address of its own.
    func press(
        _ page: TestSite.Reply, _ answers: [(String, String)], then: String = "next",
        in language: String = "", at path: String = "/1/q"
    ) async throws -> TestSite.Reply {
        let item = path == "/1/q" ? [("item", page.hidden("item"))] : []
        return try await send(path + language, hidden(page) + item + answers + [("then", then)])
    }
}
