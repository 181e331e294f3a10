import Domain
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// A part of a municipality's own form that is filled in once for each of several things.
struct RepeatedPartPagesTests {
    private let site: LinkSite
    private let path: String
    private let more = Occurrence("each", isOneMore: true).id

    init() async throws {
        var harm = FormItem("harm", .boolean, Wording("Har du skadet deg?"))
        harm.isRequired = true
        var each = FormItem("each", .group, Wording("Natt"))
        (each.repeats, each.repetition) = (true, .part)
        each.items = [FormItem("how", .string, Wording("Hvordan sov du?")), harm]
        let form = Form(
            id: "nights", version: "1", language: "nb", title: Wording("Netter"),
            items: [each, FormItem("sum", .integer, Wording("Hvor mange i alt?"))])
        site = try await LinkSite(
            own: form, safety: SafetyQuestion("harm", .answers([.boolean(true)])))
        path = site.site.at(
            "/mapping/\(site.round.id.text)/\(site.site.person.id.text)/own-nights")
    }

    private var coordinator: Account { site.site.coordinator }

    private func answer(_ token: String, _ answers: [(String, String)]) async throws
        -> TestSite.Reply
    {
        let page = try await site.site.ask(.get, "\(path)/q/\(token)", as: coordinator)
        #expect(page.status == 200, "\(token)")
        return try await site.site.ask(
            .post, "\(path)/q/\(token)", as: coordinator,
            form: site.hidden(page) + answers + [("then", "next")])
    }

    @Test func `one by one a yes leads into the part once more, and a no goes on`() async throws {
        #expect(try await answer("how", [("q-how", "Godt")]).location?.hasSuffix("/q/harm") == true)
        let asked = try await answer("harm", [("q-harm", "=false")])
        #expect(asked.location?.hasSuffix("/q/each~more") == true)
        let again = try await answer("each~more", [("q-each~more", "=true")])
        #expect(again.location?.hasSuffix("/q/how~2") == true)
        let page = try await site.site.ask(.get, "\(path)/q/how~2", as: coordinator)
        #expect(page.body.contains("Natt (2)") && !page.body.contains("value=\"Godt\""))
        _ = try await answer("how~2", [("q-how~2", "Dårlig")])
        _ = try await answer("harm~2", [("q-harm~2", "=false")])
        let on = try await answer("each~more~2", [("q-each~more~2", "=false")])
        #expect(on.location?.hasSuffix("/q/sum") == true)
        let kept = try #require(try await site.responses().first?.answers)
        #expect(kept["how"] == .given([.text("Godt")]))
        #expect(kept[Occurrence("how", times: [2]).id] == .given([.text("Dårlig")]))
        #expect(try await site.alerts().isEmpty)
    }

    @Test func `on the whole page a yes shows the part once more, with what stood there`()
        async throws
    {
        let first = try await site.site.ask(.get, path, as: coordinator)
        #expect(first.body.contains("Vil du fylle ut «Natt» en gang til?"))
        #expect(!first.body.contains("q-how~2"))
        let sent = try await site.site.ask(
            .post, path, as: coordinator,
            form: site.hidden(first) + [
                ("q-how", "Godt"), ("q-harm", "=false"), ("q-each~more", "=true"),
                ("then", "save"),
            ])
        #expect(sent.location?.contains("q-how~2") == true)
        let second = try await site.site.ask(.get, path, as: coordinator)
        #expect(second.body.contains("Natt (2)") && second.body.contains("name=\"q-how~2\""))
        #expect(second.body.contains("value=\"Godt\""))
    }

    @Test func `a time that was not asked for has no page`() async throws {
        for token in ["how~2", "each~more~2", "how~1~2", "how~x", "how~", "~2", "sum~2"] {
            let reply = try await site.site.ask(.get, "\(path)/q/\(token)", as: coordinator)
            #expect(reply.status == 404, "\(token)")
        }
    }

    @Test func `an alarming answer of a second time tells, and names its question`() async throws {
        _ = try await answer("each~more", [("q-each~more", "=true")])
        let reply = try await answer("harm~2", [("q-harm~2", "=true")])
        #expect(reply.status == 303)
        #expect(try await site.alerts().count == 1)
        let told = try await site.site.ask(
            .get, site.site.at("/mapping"), as: coordinator)
        #expect(told.body.contains("Har du skadet deg?"))
    }

    @Test func `a round is not answered while a second time waits`() async throws {
        for (token, sent) in [("how", "Godt"), ("harm", "=false"), ("each~more", "=true")] {
            _ = try await answer(token, [("q-\(token)", sent)])
        }
        _ = try await answer("sum", [("q-sum", "2")])
        #expect(try await site.responses().first?.finishedAt == nil)
        _ = try await answer("each~more", [("q-each~more", "=false")])
        #expect(try await site.responses().first?.finishedAt != nil)
    }

    @Test func `what came too late behind a link alarms whichever time it is about`() async throws {
        let page = try await site.see("/1")
        try await site.callBack()
        let late = try await site.send(
            "/1", site.hidden(page) + [("q-harm~3", "=true"), ("then", "next")])
        #expect(late.status == 404)
        #expect(try await site.alerts().count == 1)
    }
}
