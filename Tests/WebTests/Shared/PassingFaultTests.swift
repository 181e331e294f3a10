import Domain
import HTTPTypes
import Hummingbird
import TestSupport
import Testing
import UseCases

@testable import Web

/// What people see while the database is away: calm, and what became of what they wrote.
struct PassingFaultTests {
    private struct Away: PassingFault {
        let passing: Passing?
        let logged = "database: away"
    }

    @Test func `a look is asked for again in a while`() async throws {
        let reply = try await answer(.get, Away(passing: .nothingKept))
        #expect(reply.status == 503 && reply.headers[.retryAfter] == "5")
        #expect(reply.body.contains("Veven får ikke åpnet det akkurat nå"))
        #expect(!reply.body.contains("ikke lagret"))
        #expect(reply.body.contains("href=\"/families/7/plan\""))
        #expect(reply.body.contains("Prøv igjen</a>"))
        #expect(reply.body.contains("Nummeret på feilen er test"))
    }

    @Test func `who wrote is told that it is not kept`() async throws {
        let reply = try await answer(.post, Away(passing: .nothingKept))
        #expect(reply.status == 503 && reply.body.contains("Det du skrev nå, er ikke lagret."))
        // What was written is there when one goes back; no button leads away from it.
        #expect(!reply.body.contains("Prøv igjen</a>"))
        #expect(!reply.body.contains("Gå til forsiden"))
    }

    @Test func `it is told in the language that was chosen, whoever asks`() async throws {
        let reply = try await answer(.get, Away(passing: .nothingKept), chosen: "nn")
        #expect(reply.body.contains("Veven får ikkje opna det akkurat no"))
    }

    @Test func `what nobody can know is not claimed`() async throws {
        let reply = try await answer(.post, Away(passing: .notKnown))
        #expect(reply.status == 503 && reply.body.contains("Vi vet ikke om dette ble lagret"))
        #expect(!reply.body.contains("ikke lagret."))
    }

    @Test func `what does not pass is no reason to try again`() async throws {
        let reply = try await answer(.get, Away(passing: nil))
        #expect(reply.status == 500 && reply.headers[.retryAfter] == nil)
    }

    @Test func `the words are there in three languages`() {
        for language in Language.allCases {
            let texts = Texts.of(language).faults
            let said = [
                texts.away, texts.awayLook("7"), texts.awayChange("7"), texts.notKnown,
                texts.notKnownMore("7"),
            ]
            #expect(Set(said).count == 5 && said.allSatisfy { !$0.isEmpty })
        }
    }

    private func answer(
        _ method: HTTPRequest.Method, _ fault: any Error, chosen: String? = nil
    ) async throws -> TestSite.Reply {
        let pages = FaultPages(refusalTick: .zero, wanted: nil)
        var head = HTTPRequest(
            method: method, scheme: "https", authority: "veven.test", path: "/families/7/plan")
        if let chosen { head.headerFields[.cookie] = "veven-language=\(chosen)" }
        let request = Request(head: head, body: RequestBody(buffer: .init()))
        let response = try await LanguageReader().handle(request, context: TestSite.context()) {
            try await pages.handle($0, context: $1) { _, _ in throw fault }
        }
        return try await TestSite.Reply(response)
    }
}
