/// One step of a trace with its time, as a collector takes it. What is in it is known by its kind:
/// routes as patterns, methods, counts. No address, no identity, no word of anybody.
package struct Span: Sendable {
    /// The numbers of OpenTelemetry's `SpanKind`.
    package enum Kind: Int, Sendable {
        case inside = 1
        case server = 2
        case client = 3
    }

    package enum Value: Sendable, Equatable {
        case text(String)
        case number(Int)
    }

    package let trace: String
    package let id: String
    package let parent: String?
    package let name: String
    package let kind: Kind
    /// Nanoseconds since 1970.
    package let began: Int
    package let ended: Int
    package var values: [(name: String, value: Value)] = []
    package var hasFailed = false
}
