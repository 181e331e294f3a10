import Foundation
import Web

/// Spans as OTLP writes them in JSON: names in lowerCamelCase, identities in hexadecimal, 64-bit
/// numbers as text (opentelemetry.io/docs/specs/otlp, "JSON Protobuf Encoding").
struct OTLPTraces: Encodable {
    struct Resource: Encodable { let attributes: [Attribute] }
    struct Scope: Encodable { let name: String }

    struct ResourceSpans: Encodable {
        let resource: Resource
        let scopeSpans: [ScopeSpans]
    }

    struct ScopeSpans: Encodable {
        let scope: Scope
        let spans: [OneSpan]
    }

    struct Attribute: Encodable {
        struct Value: Encodable {
            var stringValue: String?
            var intValue: String?
        }

        let key: String
        let value: Value

        init(_ key: String, _ value: Span.Value) {
            self.key = key
            switch value {
            case .text(let text): self.value = Value(stringValue: text)
            case .number(let number): self.value = Value(intValue: "\(number)")
            }
        }
    }

    struct Status: Encodable { let code: Int }

    struct OneSpan: Encodable {
        let traceId: String
        let spanId: String
        let parentSpanId: String?
        let name: String
        let kind: Int
        let startTimeUnixNano: String
        let endTimeUnixNano: String
        let attributes: [Attribute]
        let status: Status

        init(_ span: Span) {
            traceId = span.trace
            spanId = span.id
            parentSpanId = span.parent
            name = span.name
            kind = span.kind.rawValue
            startTimeUnixNano = "\(span.began)"
            endTimeUnixNano = "\(span.ended)"
            attributes = span.values.map { Attribute($0.name, $0.value) }
            // 0 is unset and 2 an error.
            status = Status(code: span.hasFailed ? 2 : 0)
        }
    }

    let resourceSpans: [ResourceSpans]

    init(_ spans: [Span], node: String) {
        let resource = Resource(attributes: [
            Attribute("service.name", .text("veven")),
            Attribute("service.instance.id", .text(node)),
        ])
        let scoped = ScopeSpans(scope: Scope(name: "veven"), spans: spans.map(OneSpan.init))
        resourceSpans = [ResourceSpans(resource: resource, scopeSpans: [scoped])]
    }

    var json: Data { get throws { try JSONEncoder().encode(self) } }
}
