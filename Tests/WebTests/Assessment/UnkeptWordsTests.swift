import Domain
import HTTPTypes
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// What somebody typed is theirs, also where it could not be kept.
struct UnkeptWordsTests {
    private static let typed = "Det er <trangt> hjemme"
    private static let shown = "Det er &lt;trangt&gt; hjemme"

    @Test func `a link that ended shows the words it did not keep, once, and never by looking`()
        async throws
    {
        let link = try await LinkSite("life-areas")
        let page = try await link.see("/1/q/home")
        try await link.callBack()
        let form =
            link.hidden(page) + [("q-home", "2"), ("words-home", Self.typed), ("then", "next")]
        let late = try await link.send("/1/q/home", form)
        #expect(late.status == 404)
        #expect(late.body.contains(Self.shown))
        #expect(late.body.contains(KeepingTexts.nb.youWrote))
        #expect(late.headers[.cacheControl] == "no-store")
        #expect(try await !link.see("/1/q/home").body.contains(KeepingTexts.nb.youWrote))
        #expect(try await link.responses().isEmpty)
    }

    @Test func `a link whose last day went by half-way shows them too`() async throws {
        let link = try await LinkSite("life-areas")
        let page = try await link.see("/1/q/home")
        link.site.time.pass(seconds: 15 * 86_400)
        let form = link.hidden(page) + [("words-home", Self.typed), ("then", "next")]
        let late = try await link.send("/1/q/home", form)
        #expect(late.status == 404 && late.body.contains(Self.shown))
        #expect(late.body.contains(AnsweringTexts.nb.endedTitle))
    }

    @Test func `without a session an answer is not dropped, and is kept when one has signed in`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let path = mapping.sheet("life-areas") + "/q/home"
        let page = try await mapping.site.ask(.get, path, as: mapping.site.mother)
        let form = mapping.hidden(page) + [("q-home", "2"), ("words-home", Self.typed)]
        let out = try await mapping.site.ask(.post, path, form: form + [("then", "next")])
        #expect(out.status == 403)
        #expect(out.body.contains(KeepingTexts.nb.signedOutTitle))
        #expect(out.body.contains(Self.shown) && out.headers[.cacheControl] == "no-store")
        #expect(out.body.contains("target=\"_blank\""))
        let carried = form.map(\.0) + ["then"]
        let again = carried.map { ($0, $0 == "words-home" ? Self.typed : out.hidden($0)) }
        let kept = try await mapping.site.ask(.post, path, as: mapping.site.mother, form: again)
        #expect(kept.status == 303)
        #expect(try await mapping.responses().map(\.answers.words) == [["home": Self.typed]])
        let byScript = try await mapping.site.ask(.post, path, form: form + [("then", "keep")])
        #expect(byScript.status == 303 && byScript.location == "/sign-in")
    }

    @Test func `who is signed out elsewhere than among questions is led to signing in`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let reply = try await mapping.site.ask(
            .post, mapping.site.at("/mapping"), form: [("words-home", Self.typed)])
        #expect(reply.status == 303 && reply.location == "/sign-in")
    }

    @Test func `when newer questions came the words are shown again`() async throws {
        let mapping = try await AnsweringSite()
        let path = mapping.sheet("life-areas") + "/q/home"
        let page = try await mapping.site.ask(.get, path, as: mapping.site.mother)
        let newer = Mapping(
            id: anID(), startedOn: .testToday.adding(days: 1),
            startedBy: mapping.site.coordinator.id)
        _ = try await mapping.site.vault.change(mapping.site.family.id) {
            try $0.mappings.insert(newer)
        }
        let form = mapping.hidden(page) + [("q-home", "2"), ("words-home", Self.typed)]
        let over = try await mapping.site.ask(.post, path, as: mapping.site.mother, form: form)
        #expect(over.status == 409)
        #expect(over.body.contains(AnsweringTexts.nb.roundIsOver))
        #expect(over.body.contains(Self.shown))
    }

    @Test func `a choice is no words, and what looks like one is shown`() {
        let fields = FormFields([
            "q-1": ["3"], "q-2": ["=yes"], "q-3": ["-"], "q-4": ["+"], "other-4": ["Bestemor"],
            "q-5": ["= to ord"], "q-6": ["12345"], "words-7": [""], "id": ["secret"],
        ])
        #expect(fields.typedWords == ["Bestemor", "= to ord", "12345"])
    }

    @Test func `a page that is put away may send once more what it has just sent`() async throws {
        let mapping = try await AnsweringSite()
        let mother = mapping.site.mother
        let path = mapping.sheet("life-areas")
        let opened = try await mapping.site.ask(.get, path, as: mother)
        let other = try await mapping.site.ask(.get, path, as: mother)
        func keep(_ page: TestSite.Reply, _ words: String) async throws -> Int {
            let hidden = ["id", "edition", "press"].map { ($0, page.hidden($0)) }
            let sent = [("words-home", words), ("only", "home"), ("then", "keep")]
            return try await mapping.site.ask(.post, path, as: mother, form: hidden + sent).status
        }
        #expect(try await keep(opened, "Det er") == 200)
        #expect(try await keep(opened, "Det er trangt") == 200)
        #expect(try await mapping.responses().first?.answers.words == ["home": "Det er trangt"])
        // Another page that was opened before is told, as ever.
        #expect(try await keep(other, "Noe annet") == 409)
    }

    @Test func `by a link a form takes back what it kept itself, and nothing else`() async throws {
        let link = try await LinkSite("life-areas")
        let page = try await link.see("/1")
        func keep(_ words: String, _ more: [(String, String)] = []) async throws -> Int {
            let sent = [("words-home", words), ("only", "home"), ("then", "keep")]
            let hidden = link.hidden(page) + [("press", page.hidden("press"))]
            return try await link.send("/1", hidden + sent + more).status
        }
        #expect(try await keep("Noe jeg angrer på") == 200)
        #expect(try await keep("") == 200)
        #expect(try await link.responses().first?.answers.words.count == 1)
        #expect(try await keep("", [("seen-home", "1")]) == 200)
        #expect(try await link.responses().first?.answers.words.isEmpty == true)
    }
}
