/// All of something, or only some.
package enum Reach<Element: Hashable & Sendable>: Hashable, Sendable {
    case all
    case only(Set<Element>)

    package func contains(_ element: Element) -> Bool {
        switch self {
        case .all: true
        case .only(let some): some.contains(element)
        }
    }
}
