import Domain
import HTTPTypes
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

struct AnsweringLinkTests {
    @Test
    func `a link leads from its first page by each question to thanks, and then opens nothing`()
        async throws
    {
        let link = try await LinkSite("phq9", "gad7")
        let start = try await link.see()
        #expect(start.body.contains("href=\"\(link.address)/1/q/1\""))
        var next = "/1/q/1"
        for _ in 1...16 {
            let reply = try await link.answer(
                next, [("q-" + String(next.split(separator: "/")[2]), "0")])
            #expect(reply.status == 303, "\(next)")
            next = String((reply.location ?? "").dropFirst(link.address.count))
        }
        #expect(next == "/send")
        let review = try await link.see("/send")
        #expect(review.body.contains(AnsweringTexts.nb.allAnswered))
        let thanks = try await link.send("/send")
        #expect(thanks.status == 200)
        #expect(thanks.body.contains(AnsweringTexts.nb.thanksTitle))
        #expect(!thanks.body.contains(link.secret))
        let kept = try await link.responses()
        #expect(kept.map(\.answers.given.count).sorted() == [7, 9])
        #expect(kept.allSatisfy { $0.finishedAt != nil })
        for path in ["", "/1", "/1/q/1", "/send"] {
            #expect(try await link.see(path).status == 404, "\(path)")
        }
    }

    @Test func `looking at a link uses nothing up`() async throws {
        let link = try await LinkSite("phq9")
        for path in ["", "/1", "/1/q/9", "/send", "/pause", "/safety", ""] {
            #expect(try await link.see(path).status == 200, "\(path)")
            #expect(try await link.site.ask(.head, link.address + path).status == 200)
        }
        #expect(try await link.responses().isEmpty)
    }

    @Test func `no page behind a link names the family, the member, a diagnosis or an answer`()
        async throws
    {
        let link = try await LinkSite("phq9", "gad7")
        _ = try await link.answer("/1/q/2", [("q-2", "3")])
        for path in ["", "/1", "/1/q/2", "/2", "/send", "/pause", "/safety"] {
            let page = try await link.see(path)
            for secret in ["Sara", "Solbakken", "PHQ", "GAD", link.site.family.id.text] {
                #expect(!page.body.contains(secret), "\(path): \(secret)")
            }
            #expect(!page.body.contains(" checked"), "\(path)")
            #expect(page.headers[.cacheControl] == "no-store")
            #expect(page.headers[.setCookie] == nil)
        }
        let again = try await link.see("/1/q/2")
        #expect(again.body.contains(AnsweringTexts.nb.answeredAlready))
    }

    @Test func `unknown, late, used and called back are the same page`() async throws {
        let link = try await LinkSite("phq9")
        _ = try await link.answer("/1/q/1", [("q-1", "1")])
        let unknown = try await link.site.ask(.get, "/l/abcdefgh").body
        try await link.callBack()
        #expect(try await link.see().body == unknown)
        let late = try await LinkSite("phq9")
        late.site.time.pass(seconds: 15 * 86_400)
        #expect(try await late.see("/1/q/1").body == unknown)
        let used = try await LinkSite("phq9")
        _ = try await used.send("/send")
        #expect(try await used.see().body == unknown)
        #expect(unknown.contains(AnsweringTexts.nb.endedTitle))
        for reply in [try await used.see(), try await late.see(), try await link.see()] {
            #expect(reply.status == 404)
        }
    }

    @Test func `a link that ends half-way keeps what was given, and says calmly that it is over`()
        async throws
    {
        let link = try await LinkSite("gad7")
        for item in 1...6 {
            _ = try await link.answer("/1/q/\(item)", [("q-\(item)", "2")])
        }
        let open = try await link.see("/1/q/7")
        link.site.time.pass(seconds: 15 * 86_400)
        let late = try await link.send("/1/q/7", link.hidden(open) + [("q-7", "2")])
        #expect(late.status == 404)
        #expect(late.body.contains(AnsweringTexts.nb.endedLead))
        let kept = try #require(try await link.responses().first)
        #expect(kept.answers.given.count == 6)
        #expect(!kept.results.isEmpty)
    }

    @Test func `a link called back half-way keeps what was given`() async throws {
        let link = try await LinkSite("gad7")
        let open = try await link.see("/1/q/1")
        _ = try await link.send("/1/q/1", link.hidden(open) + [("q-1", "2")])
        try await link.callBack()
        let after = try await link.send("/1/q/2", link.hidden(open) + [("q-2", "2")])
        #expect(after.status == 404)
        #expect(try await link.responses().map(\.answers.given) == [["1": .value(2)]])
    }

    @Test func `a link used on one phone is over on another that was half-way`() async throws {
        let link = try await LinkSite("gad7")
        let other = try await link.see("/1/q/2")
        _ = try await link.answer("/1/q/1", [("q-1", "2")])
        _ = try await link.send("/send")
        let late = try await link.send("/1/q/2", link.hidden(other) + [("q-2", "1")])
        #expect(late.status == 404)
        #expect(try await link.responses().map(\.answers.given) == [["1": .value(2)]])
    }

    @Test func `a teacher's link ends in the minute that consent to the school ends`()
        async throws
    {
        let link = try await LinkSite(["gad7"], voice: .teacher)
        let open = try await link.see("/1/q/1")
        #expect(open.status == 200)
        try await link.endConsents()
        let late = try await link.send("/1/q/1", link.hidden(open) + [("q-1", "2")])
        #expect(late.status == 404)
        #expect(late.body.contains(AnsweringTexts.nb.endedTitle))
        #expect(try await link.responses().isEmpty)
    }

    @Test func `an alarming answer leads to whom to call, in every language, and is told once`()
        async throws
    {
        let link = try await LinkSite("phq9")
        let open = try await link.see("/1/q/9")
        let form = link.hidden(open) + [("q-9", "1"), ("then", "next")]
        for language in InstrumentLanguage.allCases {
            let page = try await link.send("/1/q/9?in=\(language.rawValue)", form)
            let texts = AnsweringTexts.of(language)
            #expect(page.status == 200 && page.location == nil)
            #expect(page.body.contains(texts.safety.thankYou), "\(language)")
            #expect(page.body.contains(texts.safety.coordinatorIsTold), "\(language)")
            for line in HelpLine.all { #expect(page.body.contains("tel:\(line.number)")) }
            #expect(page.body.contains("/go-on?in=\(language.rawValue)\">\(texts.goOn)"))
        }
        #expect(try await link.alerts().count == 1)
    }

    @Test func `the language chosen goes along, and Arabic runs from the right`() async throws {
        let link = try await LinkSite("phq9")
        let page = try await link.see("/1/q/1?in=ar")
        #expect(page.body.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(page.body.contains("action=\"\(link.address)/1/q/1?in=ar\""))
        #expect(page.body.contains(AnsweringTexts.ar.notCheckedNotice))
        let reply = try await link.send(
            "/1/q/1?in=ar", link.hidden(page) + [("q-1", "1"), ("then", "next")])
        #expect(reply.location == link.address + "/1/q/2?in=ar")
        let browser = try await link.see(in: "uk,en;q=0.5")
        #expect(browser.body.contains("<html lang=\"uk\" dir=\"ltr\">"))
    }

    @Test func `a whole family answers sixty questions behind one address without waiting`()
        async throws
    {
        let link = try await LinkSite("phq9")
        for number in 0..<60 {
            let item = number % 9 + 1
            let reply = try await link.answer("/1/q/\(item)", [("q-\(item)", "0")])
            #expect(reply.status == 303, "\(number)")
            link.site.time.pass(seconds: 5)
        }
    }

    @Test func `words that are kept are told of, and never shown`() async throws {
        let link = try await LinkSite("life-areas", "gad7")
        let told = AnsweringTexts.nb.wordsKept
        #expect(!(try await link.see("/1/q/home")).body.contains(told))
        _ = try await link.answer("/1/q/home", [("words-home", "Fukt på badet")], then: "skip")
        for path in ["/1/q/home", "/1"] {
            let page = try await link.see(path).body
            #expect(page.contains(told) && !page.contains("Fukt"), "\(path)")
        }
        _ = try await link.answer("/2/q/1", [("q-1", "1")])
        let whole = try await link.see("/2").body
        #expect(whole.components(separatedBy: AnsweringTexts.nb.answeredAlready).count == 2)
        #expect(try await link.see().body.contains(AnsweringTexts.nb.wholePart))
    }

    @Test func `declining is an answer, and skipping is none`() async throws {
        let link = try await LinkSite("gad7")
        let declined = try await link.answer("/1/q/1", [], then: "decline")
        #expect(declined.location == link.address + "/1/q/2")
        let blank = try await link.answer("/1/q/2", [])
        #expect(blank.status == 422)
        #expect(blank.body.contains(AnsweringTexts.nb.chooseAnAnswer))
        #expect(try await link.responses().map(\.answers.given) == [["1": .declined]])
        let review = try await link.see("/send")
        #expect(review.body.contains(AnsweringTexts.nb.leftOpen(6)))
        let on = try await link.see("/go-on")
        #expect(on.location == link.address + "/1/q/2")
    }
}
