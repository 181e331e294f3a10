import Domain
import HTTPTypes
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

struct SheetPageTests {
    @Test func `questions are left open or declined, and words are kept as they are`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let reply = try await mapping.answer(
            "life-areas",
            [("q-home", "2"), ("q-economy", "-"), ("words-home", "<b>Fukt</b> på badet")],
            as: mapping.site.mother)
        #expect(reply.status == 303)
        #expect(reply.location == mapping.site.at("/mapping?saved=yes"))
        let kept = try #require(try await mapping.responses().first)
        #expect(kept.answers.given == ["home": .value(2), "economy": .declined])
        let page = try await mapping.site.ask(
            .get, mapping.sheet("life-areas"), as: mapping.site.mother)
        #expect(page.body.contains("&lt;b&gt;Fukt&lt;/b&gt; på badet"))
        #expect(page.hidden("edition") == "1")
    }

    @Test func `a blank sheet and an impossible answer are said, and only what is right is kept`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let blank = try await mapping.answer("phq9", [("q-1", "")], as: mapping.site.mother)
        #expect(blank.status == 422)
        #expect(blank.body.contains(AnsweringTexts.nb.chooseAnAnswer))
        for value in ["4", "-1", "x", "99999999999999999999"] {
            let reply = try await mapping.answer(
                "phq9", [("q-1", "2"), ("q-2", value)], as: mapping.site.mother)
            #expect(reply.status == 422, "\(value)")
            #expect(reply.body.contains("href=\"#q-2\""))
        }
        #expect(try await mapping.responses().map(\.answers.given) == [["1": .value(2)]])
    }

    @Test func `an alarming answer does not wait for a number that was mistyped`() async throws {
        let mapping = try await AnsweringSite()
        let reply = try await mapping.answer(
            "phq9", [("q-9", "2"), ("q-2", "x")], as: mapping.site.mother)
        #expect(reply.location?.contains("safety") == true)
        #expect(try await mapping.alerts().count == 1)
    }

    @Test func `answers that changed meanwhile are shown beside one's own`() async throws {
        let mapping = try await AnsweringSite()
        let path = mapping.sheet("osss3")
        let opened = try await mapping.site.ask(.get, path, as: mapping.site.mother)
        let theirs = try await mapping.answer("osss3", [("q-1", "2")], as: mapping.site.coordinator)
        #expect(theirs.status == 303)
        let mine = try await mapping.site.ask(
            .post, path, as: mapping.site.mother, form: mapping.hidden(opened) + [("q-1", "3")])
        #expect(mine.status == 409)
        #expect(mine.hidden("edition") == "1")
        let again = try await mapping.site.ask(
            .post, path, as: mapping.site.mother, form: mapping.hidden(mine) + [("q-1", "3")])
        #expect(again.status == 303)
        let kept = try await mapping.responses()
        #expect(kept.map(\.answers.given) == [["1": .value(3)]])
    }

    @Test func `a grown-up's answers are found by nobody else in the family`() async throws {
        let mapping = try await AnsweringSite()
        let young = try await mapping.site.member(
            .youngPerson, aPerson(name: "Ali", born: .testToday.adding(days: -16 * 366)))
        let path = mapping.sheet("phq9")
        #expect(try await mapping.site.ask(.get, path, as: young).status == 404)
        let reply = try await mapping.site.ask(
            .post, path, as: young,
            form: [
                ("id", anID(Response.self).text), ("alert", anID(SafetyAlert.self).text),
                ("edition", ""), ("q-1", "1"),
            ])
        #expect(reply.status == 404)
    }

    @Test func `a child answers with faces, and only its own questions`() async throws {
        let mapping = try await AnsweringSite()
        let child = aPerson(name: "Yusuf", born: .testToday.adding(days: -9 * 366))
        _ = try await mapping.site.member(.child, child)
        let path = mapping.sheet("life-areas-child", child.id)
        let page = try await mapping.site.ask(.get, path, as: mapping.site.coordinator)
        #expect(page.body.contains("choices-faces"))
        #expect(page.body.contains(AssessmentTexts.nb.seenByParentsOf("Yusuf")))
        let adults = mapping.sheet("phq9", child.id)
        #expect(
            try await mapping.site.ask(.get, adults, as: mapping.site.coordinator).status == 404)
    }
}
