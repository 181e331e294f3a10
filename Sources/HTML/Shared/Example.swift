/// One documented case of a component: what tests, screenshots and axe visit.
package struct Example: Sendable {
    /// Which component in which state, such as "Card, long words".
    package let name: String
    package let html: HTML

    package init(_ name: String, _ html: HTML) {
        self.name = name
        self.html = html
    }

    package init(_ name: String, _ component: some Component) {
        self.init(name, component.html)
    }
}
