import Testing

@testable import Web

/// The examples and rules of W3C Trace Context, level 1, section 3.2.
struct TraceContextTests {
    private static let trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    private static let parent = "00f067aa0ba902b7"

    @Test func `the standard's own example names the trace and the step before ours`() throws {
        let step = try #require(
            TraceContext("00-\(TraceContextTests.trace)-\(TraceContextTests.parent)-01"))
        #expect(step.trace == TraceContextTests.trace)
        #expect(step.parent == TraceContextTests.parent)
        #expect(step.span != step.parent && step.span.count == 16)
    }

    @Test(arguments: [
        "", "00", "00-0-0-0", "00-\(trace)-\(parent)", "00-\(trace)-\(parent)-01-what",
        "00-\(trace.uppercased())-\(parent)-01", "ff-\(trace)-\(parent)-01",
        "00-00000000000000000000000000000000-\(parent)-01", "00-\(trace)-0000000000000000-01",
        "00-\(trace)x-\(parent)-01", "00-\(trace)-\(parent)-0\n", "0-\(trace)-\(parent)-01",
    ])
    func `what the standard does not allow begins a trace of our own`(_ header: String) {
        #expect(TraceContext(header) == nil)
    }

    @Test func `a later version may say more`() {
        #expect(
            TraceContext("01-\(TraceContextTests.trace)-\(TraceContextTests.parent)-01-x") != nil)
    }

    @Test func `a trace that begins here has no step before it, and is never the same`() {
        let steps = (0..<100).map { _ in TraceContext.begun() }
        #expect(Set(steps.map(\.trace)).count == 100)
        #expect(steps.allSatisfy { $0.parent == nil && $0.trace.count == 32 })
        #expect(TraceContext.begun { 1 }.trace == "00000000000000010000000000000001")
    }
}
