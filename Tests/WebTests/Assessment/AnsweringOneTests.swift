import Domain
import HTTPTypes
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// One question at a time, and the whole page, for who is signed in.
struct AnsweringOneTests {
    private func send(
        _ mapping: AnsweringSite, _ path: String, _ page: TestSite.Reply,
        _ answers: [(String, String)], as account: Account
    ) async throws -> TestSite.Reply {
        try await mapping.site.ask(
            .post, path, as: account, form: mapping.hidden(page) + answers)
    }

    @Test func `question by question one is led to what waits, then to thanks and the profile`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let mother = mapping.site.mother
        let sheet = mapping.sheet("osss3")
        var next = sheet + "/q/1"
        for item in 1...3 {
            let page = try await mapping.site.ask(.get, next, as: mother)
            #expect(page.body.contains(AnsweringTexts.nb.questionOf(item, 3)))
            let reply = try await send(
                mapping, next, page, [("q-\(item)", "2"), ("then", "next")], as: mother)
            next = reply.location ?? ""
        }
        #expect(next == sheet + "/done")
        let done = try await mapping.site.ask(.get, next, as: mother)
        #expect(done.body.contains(AnsweringTexts.nb.thanksTitle))
        #expect(done.body.contains("href=\"\(mapping.site.at("/profile"))\""))
        // Other questions of the same round wait: nobody is told that this is all.
        #expect(done.body.contains(AnsweringTexts.nb.moreWaits))
        #expect(!done.body.contains(AnsweringTexts.nb.thanksLead))
        #expect(done.body.contains("/go-on\""))
        #expect(try await mapping.responses().first?.finishedAt != nil)
    }

    @Test func `pausing keeps the answer, and one goes on at the first question that waits`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let mother = mapping.site.mother
        let sheet = mapping.sheet("gad7")
        let page = try await mapping.site.ask(.get, sheet + "/q/1", as: mother)
        let paused = try await send(
            mapping, sheet + "/q/1", page, [("q-1", "3"), ("then", "pause")], as: mother)
        #expect(paused.location == sheet + "/pause")
        let on = try await mapping.site.ask(.get, sheet + "/go-on", as: mother)
        #expect(on.location == sheet + "/q/2")
        let again = try await mapping.site.ask(.get, sheet + "/q/1", as: mother)
        #expect(again.body.contains("value=\"3\" checked"))
    }

    @Test func `two devices at once keep both where they answer different questions`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let mother = mapping.site.mother
        let sheet = mapping.sheet("gad7")
        let phone = try await mapping.site.ask(.get, sheet, as: mother)
        let tablet = try await mapping.site.ask(.get, sheet, as: mapping.site.coordinator)
        let first = try await send(mapping, sheet, phone, [("q-1", "1")], as: mother)
        let second = try await send(
            mapping, sheet, tablet, [("q-2", "2")], as: mapping.site.coordinator)
        #expect([first.status, second.status] == [303, 303])
        let kept = try await mapping.responses()
        #expect(kept.map(\.answers.given) == [["1": .value(1), "2": .value(2)]])
    }

    @Test func `two devices at the same question are shown both answers, and one is chosen`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let mother = mapping.site.mother
        let one = mapping.sheet("gad7") + "/q/1"
        let phone = try await mapping.site.ask(.get, one, as: mother)
        let tablet = try await mapping.site.ask(.get, one, as: mapping.site.coordinator)
        _ = try await send(mapping, one, phone, [("q-1", "1")], as: mother)
        let late = try await send(
            mapping, one, tablet, [("q-1", "3")], as: mapping.site.coordinator)
        #expect(late.status == 409)
        for words in [AnsweringTexts.nb.useMine, AnsweringTexts.nb.keepTheirs] {
            #expect(late.body.contains(words))
        }
        #expect(try await mapping.responses().map(\.answers.given) == [["1": .value(1)]])
        let fields = ["only", "q-1", "then"].map { ($0, late.hidden($0)) }
        #expect(fields.map(\.1) == ["1", "3", ""])
        let mine = try await send(mapping, one, late, fields, as: mapping.site.coordinator)
        #expect(mine.status == 303)
        #expect(try await mapping.responses().map(\.answers.given) == [["1": .value(3)]])
    }

    @Test func `an alarming answer that another device was faster with is told all the same`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let mother = mapping.site.mother
        let one = mapping.sheet("phq9") + "/q/9"
        let phone = try await mapping.site.ask(.get, one, as: mother)
        let tablet = try await mapping.site.ask(.get, one, as: mapping.site.coordinator)
        _ = try await send(mapping, one, tablet, [("q-9", "0")], as: mapping.site.coordinator)
        for _ in 1...2 {
            let late = try await send(mapping, one, phone, [("q-9", "2")], as: mother)
            #expect(late.status == 409)
            #expect(late.body.contains("tel:113"))
        }
        #expect(try await mapping.alerts().count == 1)
    }

    @Test func `an alarming answer on one question leads to whom to call, and back to the next`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let mother = mapping.site.mother
        let sheet = mapping.sheet("phq9")
        let page = try await mapping.site.ask(.get, sheet + "/q/9?in=ar", as: mother)
        let reply = try await send(
            mapping, sheet + "/q/9?in=ar", page, [("q-9", "1")], as: mother)
        let path = try #require(reply.location)
        #expect(path == mapping.sheet("safety") + "?form=phq9&in=ar")
        let safety = try await mapping.site.ask(.get, path, as: mother)
        #expect(safety.body.contains(AnsweringTexts.ar.safety.youAreNotAlone))
        #expect(safety.body.contains("href=\"\(sheet)/go-on?in=ar\""))
    }

    @Test func `the script keeps one answer at a time, and knows what it kept`() async throws {
        let mapping = try await AnsweringSite()
        let mother = mapping.site.mother
        let sheet = mapping.sheet("phq9")
        let page = try await mapping.site.ask(.get, sheet, as: mother)
        #expect(page.headers[.contentSecurityPolicy]?.contains("connect-src 'self'") == true)
        func keep(_ sent: [(String, String)]) async throws -> TestSite.Reply {
            try await send(mapping, sheet, page, sent + [("then", "keep")], as: mother)
        }
        let first = try await keep([("q-1", "1"), ("only", "1")])
        #expect((first.status, first.body) == (200, "1 \(mapping.site.at("/mapping"))?saved=yes"))
        let again = try await keep([("q-1", "2"), ("only", "1"), ("seen-1", "1")])
        #expect((again.status, again.body.prefix(2)) == (200, "2 "))
        let alarming = try await keep([("q-9", "1"), ("only", "9")])
        #expect(alarming.status == 202)
        let kept = try await mapping.responses()
        #expect(kept.map(\.answers.given) == [["1": .value(2), "9": .value(1)]])
    }

    @Test func `wrong input on the whole page keeps everything typed`() async throws {
        let mapping = try await AnsweringSite()
        let reply = try await mapping.answer(
            "life-areas", [("q-home", "2"), ("q-work", "9"), ("words-home", "Fukt på badet")],
            as: mapping.site.mother)
        #expect(reply.status == 422)
        #expect(reply.body.contains("value=\"2\" checked"))
        #expect(reply.body.contains("Fukt på badet"))
        #expect(reply.body.contains("href=\"#q-work\""))
    }

    @Test func `a voice that a round does not ask for is not there`() async throws {
        let mapping = try await AnsweringSite()
        for voice in ["parent", "teacher", "nobody"] {
            let path = mapping.sheet("phq9") + "?voice=\(voice)"
            #expect(try await mapping.site.ask(.get, path, as: mapping.site.mother).status == 404)
        }
    }

    @Test func `whichever button is pressed, what was typed goes along`() async throws {
        let mapping = try await AnsweringSite()
        let mother = mapping.site.mother
        let sheet = mapping.sheet("life-areas")
        let whole = try await mapping.site.ask(.get, sheet, as: mother).body
        #expect(whole.contains("name=\"words-home\""))
        for then in ["skip", "back", "whole"] {
            let one = sheet + "/q/home"
            let page = try await mapping.site.ask(.get, one, as: mother)
            #expect(page.body.contains("name=\"then\" value=\"\(then)\""))
            let reply = try await send(
                mapping, one, page, [("words-home", "Ord ved \(then)"), ("then", then)], as: mother)
            #expect(reply.status == 303)
            let kept = try await mapping.responses()
            #expect(kept.map(\.answers.words) == [["home": "Ord ved \(then)"]])
        }
    }

    @Test func `leaving a question untouched keeps nothing, and leads where the button says`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let mother = mapping.site.mother
        let sheet = mapping.sheet("gad7")
        let ways = [
            ("skip", sheet + "/q/3"), ("back", sheet + "/q/1"), ("whole", sheet),
            ("pause", sheet + "/pause"),
        ]
        for (then, path) in ways {
            let page = try await mapping.site.ask(.get, sheet + "/q/2", as: mother)
            let reply = try await send(
                mapping, sheet + "/q/2", page, [("then", then)], as: mother)
            #expect(reply.location == path)
        }
        #expect(try await mapping.responses().isEmpty)
    }

    @Test func `the introduction stands before the first question, then only the time it is about`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let mother = mapping.site.mother
        let each = "Velg ett svar på hver linje"
        let first = try await mapping.site.ask(.get, mapping.sheet("gad7") + "/q/1", as: mother)
        #expect(!first.body.contains(each) && first.body.contains("plaget av dette"))
        let second = try await mapping.site.ask(.get, mapping.sheet("gad7") + "/q/2", as: mother)
        #expect(!second.body.contains(each) && second.body.contains("De siste to ukene"))
    }

    @Test func `declined is told apart from left open, on the page and in the copy`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let mother = mapping.site.mother
        let one = mapping.sheet("gad7") + "/q/1"
        let page = try await mapping.site.ask(.get, one, as: mother)
        _ = try await send(mapping, one, page, [("then", "decline")], as: mother)
        let again = try await mapping.site.ask(.get, one, as: mother)
        #expect(again.body.contains(AnsweringTexts.nb.declined))
        let open = try await mapping.site.ask(
            .get, mapping.sheet("gad7") + "/q/2", as: mother)
        #expect(!open.body.contains(AnsweringTexts.nb.declined))
        let whole = try await mapping.site.ask(.get, mapping.sheet("gad7"), as: mother)
        #expect(whole.body.components(separatedBy: "value=\"-\" checked").count == 2)
    }
}
