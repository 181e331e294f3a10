import Domain
import HTTPTypes
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// Another language in the middle of a page, and words for a child.
struct AnsweringLanguageTests {
    @Test(arguments: ["/1/q/home", "/1"])
    func `without script, what is typed goes along into another language, and is not kept`(
        path: String
    ) async throws {
        let link = try await LinkSite("life-areas")
        let page = try await link.see(path)
        let button = "<button type=\"submit\" form=\"questions\" formaction=\""
        #expect(page.body.contains("\(button)\(link.address)\(path)?in=ar\""))
        #expect(page.body.contains("id=\"questions\""))
        let typed = [("q-home", "2"), ("words-home", "Fukt på badet"), ("then", "say")]
        let arabic = try await link.send(path + "?in=ar", link.hidden(page) + typed)
        #expect(arabic.status == 200)
        #expect(arabic.body.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(arabic.body.contains("Fukt på badet"))
        #expect(arabic.body.contains("value=\"2\" checked"))
        #expect(arabic.body.contains("action=\"\(link.address)\(path)?in=ar\""))
        #expect(!arabic.hidden("visit").isEmpty)
        #expect(try await link.responses().isEmpty)
        let sent = try await link.send(
            path + "?in=ar", link.hidden(arabic) + typed.dropLast() + [("then", "next")])
        #expect(sent.status == 303)
        #expect(try await link.responses().first?.answers.words["home"] == "Fukt på badet")
    }

    @Test func `signed in, too, a language is a button of the form`() async throws {
        let mapping = try await AnsweringSite()
        let path = mapping.sheet("gad7") + "/q/1"
        let mother = mapping.site.mother
        let page = try await mapping.site.ask(.get, path, as: mother)
        let typed = mapping.hidden(page) + [("q-1", "2"), ("then", "say")]
        let reply = try await mapping.site.ask(.post, path + "?in=uk", as: mother, form: typed)
        #expect(reply.status == 200 && reply.body.contains("<html lang=\"uk\""))
        #expect(reply.body.contains("value=\"2\" checked"))
        #expect(try await mapping.responses().isEmpty)
    }

    @Test func `a fault is not told before somebody is done with the page`() async throws {
        let link = try await LinkSite("life-areas")
        let page = try await link.see("/1/q/home")
        let reply = try await link.send(
            "/1/q/home?in=uk", link.hidden(page) + [("q-home", "77"), ("then", "say")])
        #expect(reply.status == 200)
        #expect(!reply.body.contains(AnsweringTexts.uk.faultsTitle))
    }

    @Test(arguments: InstrumentLanguage.allCases)
    func `a child of nine reads a child's words from start to thanks`(
        _ language: InstrumentLanguage
    ) async throws {
        let link = try await LinkSite(["life-areas-child"], voice: .own, aged: 9)
        let words = ChildWords.of(language)
        let grown = AnsweringTexts.of(language)
        let tongue = "?in=\(language.rawValue)"
        let start = try await link.see(tongue).body
        for said in [words.lead, words.mayStop, words.whoSees, words.aboutYou] {
            #expect(start.contains(said), "\(said)")
        }
        #expect(!start.contains(grown.lead) && !start.contains(grown.whoSees(.yourParents)))
        let pause = try await link.see("/pause" + tongue).body
        #expect(pause.contains(words.pausedTitle) && !pause.contains(grown.pausedLead))
        #expect(try await link.see("/send" + tongue).body.contains(words.reviewTitle))
        let thanks = try await link.send("/send" + tongue).body
        #expect(thanks.contains(words.thanksTitle) && thanks.contains(words.thanksLead))
        #expect(thanks.contains(grown.notCheckedNotice) == (language == .ar || language == .uk))
    }

    @Test(arguments: [(12, Voice.own), (9, .teacher)])
    func `a young person, and who answers about a child, are spoken to as before`(
        years: Int, voice: Voice
    ) async throws {
        let asked = years == 12 ? "life-areas" : "life-areas-child"
        let link = try await LinkSite([asked], voice: voice, aged: years)
        let start = try await link.see().body
        #expect(start.contains(AnsweringTexts.nb.lead))
        #expect(!start.contains(ChildWords.nb.lead))
    }

    @Test(arguments: ["phq9", "gad7", "who5", "score15"])
    func `no question alone is told to be a line among others`(form: String) async throws {
        for language in InstrumentLanguage.allCases {
            let found = try Catalog.shipped().texts(InstrumentID(rawValue: form), language)
            let texts = try #require(found)
            let alone = try #require(texts.introductionAlone)
            #expect(alone != texts.introduction)
            for line in ["linje", "line", "سطر", "рядку"] { #expect(!alone.contains(line)) }
        }
    }

    @Test(arguments: ["phq9", "gad7"])
    func `each page has the introduction that fits it`(form: String) async throws {
        let link = try await LinkSite(form)
        let found = try Catalog.shipped().texts(InstrumentID(rawValue: form), .nb)
        let texts = try #require(found)
        let one = try await link.see("/1/q/1").body
        #expect(one.contains(try #require(texts.introductionAlone)))
        #expect(!one.contains(texts.introduction))
        #expect(try await link.see("/1").body.contains(texts.introduction))
    }

    @Test(arguments: [("/1/q/home", "next"), ("/1", "save")])
    func `the Enter key goes on and saves, and declines nothing`(
        path: String, then: String
    ) async throws {
        let page = try await LinkSite("life-areas").see(path).body
        let form = page.components(separatedBy: "id=\"questions\"").dropFirst().first ?? ""
        let first = form.components(separatedBy: "type=\"submit\"").dropFirst().first ?? ""
        let button = first.prefix { $0 != ">" }
        #expect(button.contains("name=\"then\" value=\"\(then)\""))
        #expect(button.contains("tabindex=\"-1\" aria-hidden=\"true\""))
    }
}
