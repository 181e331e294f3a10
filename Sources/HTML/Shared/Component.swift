/// A piece of a page made of plain values; what it looks like is its `html`.
///
/// A component is interpolated as it is: `HTML("<main>\(card)</main>")`.
package protocol Component: Sendable {
    var html: HTML { get }
}

extension HTML.StringInterpolation {
    package mutating func appendInterpolation(_ component: some Component) {
        appendInterpolation(component.html)
    }

    package mutating func appendInterpolation(_ component: (some Component)?) {
        if let component { appendInterpolation(component.html) }
    }

    package mutating func appendInterpolation(_ components: some Sequence<some Component>) {
        for component in components { appendInterpolation(component.html) }
    }

    /// An attribute with a value, such as `maxlength`, written only when there is one. Addresses
    /// are not written so.
    package mutating func appendInterpolation(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        appendInterpolation(name, when: true)
        appendLiteral("=\"")
        appendInterpolation(value)
        appendLiteral("\"")
    }

    package mutating func appendInterpolation(_ name: StaticString, _ value: Int?) {
        appendInterpolation(name, value.map { String($0) })
    }
}
