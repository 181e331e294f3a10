/// One step of a trace, as W3C Trace Context level 1 writes it in `traceparent`:
/// `00-<32 hex digits: the trace>-<16 hex digits: the step>-<2 hex digits: flags>`.
struct TraceContext: Equatable, Sendable {
    /// The same in every program that works for one visit.
    let trace: String
    /// This program's own step.
    let span: String
    /// The step of whoever asked us; nil where the trace begins here.
    let parent: String?
    /// Whether whoever began the trace keeps it (the flag `sampled`).
    var isWanted = true

    /// Begins a trace.
    static func begun(by random: () -> UInt64 = { UInt64.random(in: 1 ... .max) }) -> TraceContext {
        TraceContext(trace: hex(random()) + hex(random()), span: hex(random()), parent: nil)
    }

    /// Goes on with the trace that a header names.
    /// - Returns: Nil for a header that the standard does not allow: then a trace begins here.
    init?(_ header: String, random: () -> UInt64 = { UInt64.random(in: 1 ... .max) }) {
        let parts = header.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 4, parts[0] != "ff", parts[0] != "00" || parts.count == 4,
            TraceContext.isHex(parts[0], 2), TraceContext.isHex(parts[1], 32),
            TraceContext.isHex(parts[2], 16), TraceContext.isHex(parts[3], 2),
            parts[1].contains(where: { $0 != "0" }), parts[2].contains(where: { $0 != "0" })
        else { return nil }
        self.init(trace: parts[1], span: TraceContext.hex(random()), parent: parts[2])
        isWanted = UInt8(parts[3], radix: 16).map { $0 & 1 == 1 } ?? false
    }

    /// A name for one more step.
    static func newStep() -> String { hex(UInt64.random(in: 1 ... .max)) }

    private init(trace: String, span: String, parent: String?) {
        self.trace = trace
        self.span = span
        self.parent = parent
    }

    private static func isHex(_ text: String, _ length: Int) -> Bool {
        text.utf8.count == length
            && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }

    private static func hex(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
