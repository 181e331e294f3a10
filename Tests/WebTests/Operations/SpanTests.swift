import Domain
import HTTPTypes
import NIOEmbedded
import TestSupport
import Testing
import UseCases

@testable import Web

/// What a collector is told of a visit, and what is not.
struct SpanTests {
    private static func step(_ flags: String, trace: String? = nil) throws -> TraceContext {
        let trace = trace ?? "4bf92f3577b34da6a3ce929d0e0e4736"
        return try #require(TraceContext("00-\(trace)-00f067aa0ba902b7-\(flags)"))
    }

    @Test func `a visit's spans hang together, and hold no identity`() async throws {
        let site = try await TestSite(spans: WaitingSpans())
        let token = try await site.token(of: site.mother)
        let spans = try #require(site.operations.spans)
        _ = spans.next()
        let reply = try await site.ask(
            .post, "/families/\(site.family.id.text)/plan/matters?x=secret",
            form: [
                ("id", anID(Matter.self).text), ("words", "Ro om kvelden"), ("about", "family"),
            ],
            headers: [.cookie: "__Host-session=\(token)"])
        #expect(reply.status == 303)
        let all = spans.next()
        let visit = try #require(all.first { $0.kind == .server })
        #expect(visit.name == "POST /families/{family}/plan/matters")
        #expect(visit.parent == nil && !visit.hasFailed)
        let transactions = all.filter { $0.parent == visit.id }
        #expect(transactions.map(\.name).contains("change"))
        for one in transactions {
            let parts = all.filter { $0.parent == one.id }.map(\.name)
            #expect(parts == ["wait", "work"] + (one.name == "change" ? ["commit"] : []))
            #expect(one.values.contains { $0.name == "veven.statements" && $0.value != .number(0) })
        }
        #expect(all.allSatisfy { $0.trace == visit.trace && $0.began <= $0.ended })
        for secret in [site.family.id.text, site.mother.id.text, "secret", "kvelden", "Solbakken"] {
            #expect(!"\(all)".contains(secret), "\(secret)")
        }
    }

    @Test func `a fault of ours is a span that failed`() {
        let visit = TracedVisit(.begun(), came: .testNow)
        visit.note(SpanTests.transaction(isKept: false))
        let spans = visit.spans("GET", nil, 500)
        #expect(spans.map(\.name) == ["GET", "look", "wait", "work"])
        #expect(spans.map(\.hasFailed) == [true, true, false, false])
        #expect(visit.spans("GET", "/today", 404)[0].hasFailed == false)
    }

    @Test func `a visit with very many transactions tells of some, and how many more`() {
        let visit = TracedVisit(.begun(), came: .testNow)
        for _ in 0..<60 { visit.note(SpanTests.transaction()) }
        let spans = visit.spans("GET", "/today", 200)
        #expect(spans.filter { $0.name == "look" }.count == 50)
        #expect(spans[0].values.last?.value == .number(10))
    }

    private static func transaction(isKept: Bool = true) -> TracedTransaction {
        let now = ContinuousClock.now
        return TracedTransaction(
            .look, engine: "sqlite", asked: now, began: now, done: now, ended: now, statements: 3,
            attempts: 1, isKept: isKept)
    }

    @Test func `there is room for so many spans; what is beyond is counted, and nobody waits`() {
        let spans = WaitingSpans()
        let visit = TracedVisit(.begun(), came: .testNow).spans("GET", "/today", 200)
        for _ in 0..<WaitingSpans.most + 100 { spans.add(visit) }
        #expect(spans.lost == 100)
        var taken = 0
        while case let batch = spans.next(), !batch.isEmpty {
            #expect(batch.count <= WaitingSpans.batch)
            taken += batch.count
        }
        #expect(taken == WaitingSpans.most)
    }

    @Test func `who began the trace may not want it; of the others a share is taken, by the trace`()
        throws
    {
        let half = WaitingSpans(share: 0.5)
        #expect(!half.wants(try SpanTests.step("00")))
        #expect(half.wants(try SpanTests.step("01", trace: "4bf92f3577b34da6a3ce7fffffffffff")))
        #expect(!half.wants(try SpanTests.step("01", trace: "4bf92f3577b34da6a3ce800000000000")))
        #expect(!WaitingSpans(share: 0).wants(.begun()))
        #expect(WaitingSpans(share: 1).wants(try SpanTests.step("03")))
        let taken = (0..<2000).count { _ in half.wants(.begun()) }
        #expect((800...1200).contains(taken))
    }
}
