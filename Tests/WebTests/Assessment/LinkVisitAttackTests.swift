import Domain
import HTTPTypes
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// Whoever opens a link after somebody else, or makes up a visit, learns nothing of the answers.
struct LinkVisitAttackTests {
    private let texts = AnsweringTexts.nb

    /// What anybody reads who opens the link, with all that differs by chance taken out.
    private func seen(_ link: LinkSite) async throws -> [String] {
        var pages: [String] = []
        for path in [
            "", "/1", "/1/q/warm", "/1/q/end", "/1/q/degrees", "/1/q/cold", "/1/q", "/go-on",
            "/send", "/pause", "/safety",
        ] {
            let page = try await link.see(path)
            pages.append("\(path) \(said(page, link))")
        }
        return pages
    }

    private func said(_ reply: TestSite.Reply, _ link: LinkSite) -> String {
        "\(reply.status) \(masked(reply.location ?? "", link)) \(masked(reply.body, link))"
    }

    private func masked(_ body: String, _ link: LinkSite) -> String {
        body.replacing(link.secret, with: "…")
            .replacing(/name="(id|press)" value="[^"]*"/) { "name=\"\($0.1)\"" }
            .replacing(/name="visit" value="([^"]*)"/) { "visit of \($0.1.count)" }
    }

    private func answered(_ first: String, _ second: [(String, String)]) async throws -> LinkSite {
        let link = try await LinkSite.hanging()
        let opened = try await link.press(try await link.see("/1/q/warm"), [("q-warm", first)])
        if !second.isEmpty { _ = try await link.press(opened, second) }
        return link
    }

    @Test func `a later opener sees the same byte for byte, whatever was answered`() async throws {
        let links = [
            try await answered("=true", []), try await answered("=false", []),
            try await answered("-", []), try await answered("=true", [("q-degrees", "21")]),
            try await answered("=true", [("q-degrees", "120")]),
            try await answered("=false", [("q-cold", "Gulvet")]),
        ]
        let first = try await seen(links[0])
        for link in links.dropFirst() {
            for (one, other) in zip(first, try await seen(link)) { #expect(one == other) }
        }
    }

    @Test func `what a later opener does gets the same answer, whatever was answered`()
        async throws
    {
        var replies: [[String]] = []
        for second in [[], [("q-degrees", "21")], [("q-degrees", "120")]] {
            let link = try await answered("=true", second)
            let page = try await link.see("/1/q/warm")
            var mine: [String] = []
            for (item, answer) in [("warm", "=true"), ("warm", "=false"), ("degrees", "5")] {
                let reply = try await link.send(
                    "/1/q",
                    link.hidden(page) + [("item", item), ("q-\(item)", answer), ("then", "next")])
                mine.append(said(reply, link))
                #expect(!reply.body.contains("Hvor varmt?"), "\(item)")
            }
            let whole = try await link.press(
                try await link.see("/1"), [("q-warm", "=true"), ("q-degrees", "4")], then: "save",
                at: "/1")
            mine.append(said(whole, link))
            replies.append(mine)
        }
        #expect(replies[0] == replies[1] && replies[0] == replies[2])
    }

    @Test
    func `a guess is told the same whether it is right or wrong, also with a press of one's own`()
        async throws
    {
        let link = try await LinkSite.hanging()
        let mine = try await link.see("/1")
        _ = try await link.press(try await link.see("/1/q/warm"), [("q-warm", "=true")])
        _ = try await link.send(
            "/1", link.hidden(mine) + [("only", "end"), ("q-end", "=true"), ("then", "keep")])
        var statuses: Set<Int> = []
        for guess in ["=true", "=false"] {
            let reply = try await link.send(
                "/1", link.hidden(mine) + [("only", "warm"), ("q-warm", guess), ("then", "keep")])
            statuses.insert(reply.status)
        }
        #expect(statuses == [409])
    }

    @Test func `a visit of another link, another form or one's own making is none`() async throws {
        let link = try await LinkSite.hanging()
        let other = try await LinkSite.hanging()
        let opened = try await link.press(try await link.see("/1/q/warm"), [("q-warm", "=true")])
        let hers = try await other.press(try await other.see("/1/q/warm"), [("q-warm", "=true")])
        let own = opened.hidden("visit")
        let forged = [
            hers.hidden("visit"), "", "AAAA", String(own.reversed()), String(own.dropLast(4)),
        ]
        for visit in forged {
            let form = link.hidden(opened).filter { $0.0 != "visit" } + [("visit", visit)]
            let reply = try await link.send(
                "/1/q", form + [("item", "degrees"), ("q-degrees", "5"), ("then", "next")])
            #expect(reply.status == 409 && reply.body.contains(texts.notKept))
        }
        #expect(try await link.responses().first?.answers["degrees"] == nil)
    }

    @Test func `a visit that is over keeps what lay open, and shows nothing more`() async throws {
        let link = try await LinkSite.hanging()
        let opened = try await link.press(try await link.see("/1/q/warm"), [("q-warm", "=true")])
        link.site.time.pass(seconds: LinkVisit.length + 1)
        for then in ["back", "whole", "say"] {
            let reply = try await link.press(opened, [], then: then)
            #expect(!reply.body.contains("Hvor varmt?") && !reply.body.contains("visit-of"))
        }
        let kept = try await link.press(opened, [("q-degrees", "8")])
        #expect(!kept.body.contains("Hvor varmt?"))
        #expect(try await link.responses().first?.answers["degrees"] == .given([.integer(8)]))
        let again = try await link.press(kept.status == 200 ? kept : opened, [], then: "back")
        #expect(!again.body.contains("Hvor varmt?"))
    }

    @Test func `two telephones at once: only who answered first is asked what hangs on it`()
        async throws
    {
        let link = try await LinkSite.hanging()
        let mine = try await link.see("/1/q/warm")
        let hers = try await link.see("/1/q/warm")
        let opened = try await link.press(mine, [("q-warm", "=true")])
        let late = try await link.press(hers, [("q-warm", "=false")])
        #expect(late.status == 409 && late.body.contains(texts.changedElsewhereUnseen))
        #expect(!late.body.contains("/q/degrees"))
        let chosen = try await link.press(late, [("q-warm", "=false")])
        #expect(!chosen.body.contains("Hva er kaldt?") && !chosen.body.contains("Hvor varmt?"))
        let lost = try await link.press(opened, [("q-degrees", "8")])
        #expect(lost.status == 409 && lost.body.contains(texts.notKept))
        #expect(
            try await link.responses().first?.answers.given == ["warm": .given([.boolean(false)])])
    }

    @Test func `an alarming answer is told also where it is not asked any more`() async throws {
        let link = try await LinkSite.hanging()
        let opened = try await link.press(try await link.see("/1/q/warm"), [("q-warm", "=true")])
        let other = try await link.press(
            try await link.see("/1/q/warm"), [("q-warm", "=false")])
        #expect(other.status == 303 || other.status == 200)
        let lost = try await link.press(opened, [("q-degrees", "200")])
        #expect(lost.status == 409 && lost.body.contains(texts.notKeptButTold))
        #expect(lost.body.contains("tel:113"))
        let whole = try await link.press(
            try await link.see("/1"), [("q-end", "=true"), ("q-degrees", "300")], then: "save",
            at: "/1")
        #expect(whole.body.contains(texts.notKeptButTold))
        #expect(try await link.alerts().count == 1)
    }

    @Test func `a link is over when a newer round has begun, and an alarm is told once`()
        async throws
    {
        let link = try await LinkSite("phq9")
        let open = try await link.see("/1/q/9")
        let newer = Mapping(
            id: anID(), startedOn: .testToday, startedBy: link.site.coordinator.id)
        _ = try await link.site.vault.change(link.site.family.id) {
            try $0.mappings.insert(newer)
        }
        let ended = try await link.site.ask(.get, "/l/abcdefgh").body
        for path in ["", "/1", "/1/q/1", "/send"] {
            let page = try await link.see(path)
            #expect(page.status == 404 && page.body == ended, "\(path)")
        }
        #expect(try await link.send("/send").status == 404)
        for _ in 1...2 {
            let told = try await link.send("/1/q/9", link.hidden(open) + [("q-9", "2")])
            #expect(told.status == 404 && told.body.contains(texts.notKeptButTold))
        }
        #expect(try await link.alerts().map(\.id.text) == [link.link.text])
        #expect(try await link.responses().isEmpty)
        let mapping = try await link.site.ask(
            .get, link.site.at("/mapping"), as: link.site.coordinator)
        #expect(mapping.body.contains(WaveTexts.nb.overWithRound))
        let shown = try await link.site.ask(
            .get, link.site.at("/links/\(link.link.text)"), as: link.site.coordinator)
        #expect(shown.status == 404)
    }

    @Test func `a second press on I am done is thanked like the first, and nobody else`()
        async throws
    {
        let link = try await LinkSite("phq9")
        let review = try await link.see("/send")
        let press = [("press", review.hidden("press"))]
        let first = try await link.send("/send", press)
        let second = try await link.send("/send", press)
        #expect(first.status == 200 && second.status == 200 && first.body == second.body)
        #expect(try await link.send("/send").status == 404)
        #expect(try await link.send("/send", [("press", "other")]).status == 404)
        link.site.time.pass(seconds: AnswerLink.Ending.thanked + 1)
        #expect(try await link.send("/send", press).status == 404)
        let back = try await LinkSite("phq9")
        try await back.callBack()
        #expect(try await back.send("/send", press).status == 404)
    }
}
