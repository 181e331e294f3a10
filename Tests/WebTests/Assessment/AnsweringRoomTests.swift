import Domain
import HTTPTypes
import Hummingbird
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// Long answers in any script go through; what no form could hold does not.
struct AnsweringRoomTests {
    private func form(_ count: Int, _ kind: FormItemKind = .text) -> Form {
        let items = (1...count).map {
            FormItem(ItemID(rawValue: "q\($0)"), kind, Wording("Fortell \($0)"))
        }
        return Form(id: "long", version: "1", language: "nb", title: Wording("Langt"), items: items)
    }

    /// A link to a municipality's own form.
    private func link(to form: Form) async throws -> LinkSite {
        try await LinkSite(own: form)
    }

    @Test(arguments: ["ж", "ع", "é"])
    func `eight long texts in Cyrillic or Arabic letters are kept`(letter: String) async throws {
        let link = try await link(to: form(8))
        let page = try await link.see("/1")
        let said = String(repeating: letter, count: 2000)
        let answers = (1...8).map { ("q-q\($0)", said) }
        let reply = try await link.send("/1", link.hidden(page) + answers + [("then", "save")])
        #expect(reply.status == 303)
        let kept = try #require(try await link.responses().first)
        #expect(kept.answers.given.count == 8)
        #expect(kept.answers["q1"] == .given([.text(said)]))
    }

    @Test func `more than the form can hold is refused, and so is a form of another kind`()
        async throws
    {
        let link = try await link(to: form(2))
        let page = try await link.see("/1")
        let much = String(repeating: "a", count: AnsweringRoom(form(2)).bytes)
        let reply = try await link.send("/1", link.hidden(page) + [("q-q1", much)])
        #expect(reply.status == 413)
        #expect(try await link.responses().isEmpty)
        let twice = [("a", much + much)]
        let sent = try await link.site.ask(.post, link.address + "/send", form: twice)
        #expect(sent.status == 413)
    }

    @Test func `a form of two thousand questions has room for all its fields, and for no more`()
        throws
    {
        let whole = form(ImportBounds.items, .boolean)
        let room = AnsweringRoom(whole)
        #expect(room.fields > 3 * ImportBounds.items && room.fields <= ServerLimits.answerFields)
        let text = (1...ImportBounds.items).map { "q-q\($0)=%3Dtrue&seen-q\($0)=1" }
            .joined(separator: "&")
        let sent = try FormFields(encoded: text, most: ServerLimits.answerFields)
        try room.check(sent)
        #expect(throws: HTTPError.self) { try FormFields(encoded: text) }
        #expect(throws: HTTPError.self) { try AnsweringRoom(form(3)).check(sent) }
    }

    @Test func `no form has more room than the server gives`() {
        let room = AnsweringRoom(form(ImportBounds.items))
        #expect(room.bytes == ServerLimits.answers)
        #expect(AnsweringRoom(form(8)).bytes >= 8 * 2000 * 6)
        #expect(AnsweringRoom(form(1, .boolean)).bytes < ServerLimits.form)
    }

    @Test(arguments: [
        ("/l/abc/1", true), ("/l/abc/1/q/2", true), ("/l/abc", false),
        ("/families/f/mapping/m/p/phq9", true), ("/families/f/mapping/m/p/phq9/q/1", true),
        ("/families/f/mapping/m", false), ("/families/f/plan/a/b/c", false), ("/sign-in", false),
    ])
    func `only where answers are sent may much be sent`(path: String, takes: Bool) {
        #expect(AnsweringRoom.takes(path) == takes)
    }
}
