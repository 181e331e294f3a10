import Domain
import HTTPTypes
import TestSupport
import Testing

@testable import Web

struct AttemptLimiterTests {
    private func at(_ seconds: Int) -> Instant { .testNow.adding(seconds: seconds) }

    @Test func `so many tries in a row, then one each time it has waited long enough`() {
        let limiter = AttemptLimiter(AttemptPace(burst: 3, perSecond: 0.5))
        for _ in 0..<3 { #expect(limiter.wait(before: "a", at: at(0)) == nil) }
        #expect(limiter.wait(before: "a", at: at(0)) == 2)
        #expect(limiter.wait(before: "a", at: at(1)) == 1)
        #expect(limiter.wait(before: "a", at: at(2)) == nil)
        #expect(limiter.wait(before: "a", at: at(2)) == 2)
    }

    @Test func `one who tries too much is no hindrance to another`() {
        let limiter = AttemptLimiter(AttemptPace(burst: 1, perSecond: 1))
        #expect(limiter.wait(before: "a", at: at(0)) == nil)
        #expect(limiter.wait(before: "a", at: at(0)) != nil)
        #expect(limiter.wait(before: "b", at: at(0)) == nil)
    }

    @Test func `what failed costs more, and is paid back before the next try`() {
        let limiter = AttemptLimiter(AttemptPace(burst: 5, perSecond: 1))
        #expect(limiter.wait(before: "a", at: at(0)) == nil)
        limiter.charge("a", at: at(0), 6)
        #expect(limiter.wait(before: "a", at: at(0)) == 3)
        #expect(limiter.wait(before: "a", at: at(3)) == nil)
    }

    @Test func `waiting fills it up and no further, and a clock set back gives nothing`() {
        let limiter = AttemptLimiter(AttemptPace(burst: 2, perSecond: 1))
        #expect(limiter.wait(before: "a", at: at(100)) == nil)
        #expect(limiter.wait(before: "a", at: at(0)) == nil)
        #expect(limiter.wait(before: "a", at: at(0)) != nil)
        for _ in 0..<2 { #expect(limiter.wait(before: "a", at: at(9999)) == nil) }
        #expect(limiter.wait(before: "a", at: at(9999)) != nil)
    }

    @Test func `a hundred thousand addresses fill no memory, and the newest are remembered`() {
        let limiter = AttemptLimiter(AttemptPace(burst: 1, perSecond: 0.001), most: 1000)
        for number in 0..<100_000 {
            _ = limiter.wait(before: number, at: at(0))
            #expect(limiter.remembered <= 1001)
        }
        #expect(limiter.wait(before: 99_999, at: at(0)) != nil)
    }

    @Test func `guessing ends in a calm page in the guesser's language, that says how long`()
        async throws
    {
        let words = [
            "nb": "Vent litt", "nn": "Vent litt", "en": "Wait a little",
        ]
        for (language, word) in words {
            let site = try await TestSite()
            var replies: [TestSite.Reply] = []
            for number in 0..<20 {
                replies.append(
                    try await site.ask(
                        .post, "/sign-in", form: [("account", "\(number)")],
                        headers: [.acceptLanguage: language]))
            }
            let last = try #require(replies.last)
            #expect(replies.prefix(12).allSatisfy { $0.status == 404 })
            #expect(last.status == 429)
            #expect(last.headers[.retryAfter].flatMap { Int($0) } ?? 0 > 0)
            #expect(last.body.contains(word), "\(language)")
            // The page itself is still there to read.
            #expect(try await site.ask(.get, "/sign-in").status == 200)
        }
    }

    @Test func `links are guessed twelve times, and then one waits as long as the page says`()
        async throws
    {
        let site = try await TestSite()
        for number in 0..<12 {
            #expect(try await site.ask(.get, "/l/guess\(number)").status == 404)
        }
        for (language, texts) in [("ar", AnsweringTexts.ar), ("uk", .uk), ("nb", .nb)] {
            let reply = try await site.ask(
                .get, "/l/other", headers: [.acceptLanguage: language])
            #expect(reply.status == 429)
            #expect(reply.body.contains(texts.waitTitle))
        }
        site.time.pass(seconds: 30)
        #expect(try await site.ask(.get, "/l/other").status == 404)
    }

    @Test func `wrong links keep neither good links nor sign-in behind one address waiting`()
        async throws
    {
        let link = try await LinkSite("gad7")
        var last = 0
        for number in 0..<40 {
            last = try await link.site.ask(.get, "/l/guess\(number)").status
        }
        #expect(last == 429)
        #expect(try await link.see("/1/q/1").status == 200)
        #expect(try await link.answer("/1/q/1", [("q-1", "0")]).status == 303)
        let account = [("account", "nobody")]
        #expect(try await link.site.ask(.post, "/sign-in", form: account).status == 404)
        for _ in 0..<20 { _ = try await link.site.ask(.post, "/sign-in", form: account) }
        #expect(try await link.site.ask(.post, "/sign-in", form: account).status == 429)
        #expect(try await link.see("/1/q/2").status == 200)
    }
}
