import Domain
import HTTPTypes
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// What went wrong behind a link is told in the languages of answering, with the way back to it.
struct LinkFaultTests {
    @Test(arguments: InstrumentLanguage.allCases)
    func `a form that cannot be read, is too big or came from elsewhere leads back to the link`(
        _ language: InstrumentLanguage
    ) async throws {
        let link = try await LinkSite("phq9")
        let words = AnsweringFaultTexts.of(language)
        let tongue = "?in=\(language.rawValue)"
        let big = try await link.send(
            "/1/q/1" + tongue,
            link.hidden(try await link.see("/1/q/1")) + [
                ("words", String(repeating: "x", count: 60_000))
            ])
        let other = try await link.site.ask(
            .post, link.address + "/1/q/1" + tongue, headers: [.origin: "https://evil.example"])
        for (page, status, title) in [
            (big, 413, words.tooBig), (other, 403, words.crossSite),
        ] {
            #expect(page.status == status && page.body.contains(title), "\(title)")
            #expect(page.body.contains("<html lang=\"\(language.rawValue)\""))
            let back = "href=\"\(link.address)\(tongue)\">\(words.backToQuestions)"
            #expect(page.body.contains(back))
            #expect(!page.body.contains(FaultTexts.nb.goHome))
        }
    }

    @Test(arguments: InstrumentLanguage.allCases)
    func `the printed card is in the language of whoever gets it`(
        _ language: InstrumentLanguage
    ) async throws {
        let link = try await LinkSite("phq9")
        let path = link.site.at("/links/\(link.link.text)")
        let page = try await link.site.ask(
            .get, "\(path)?in=\(language.rawValue)", as: link.site.coordinator)
        let words = LinkCardTexts.of(language)
        #expect(page.body.contains(words.title(.own)))
        for step in words.steps { #expect(page.body.contains(step)) }
        #expect(page.body.contains("<html lang=\"nb\""))
        #expect(
            (page.body.contains("link-card\" lang=\"\(language.rawValue)\"")) == (language != .nb))
    }
}
