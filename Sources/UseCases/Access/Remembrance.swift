/// What was made of a family's rows: as long as those are remembered and all else that it was made
/// from is the same, it need not be made again. What is made at each look, such as the identity of
/// a form, has no place in it.
package protocol Remembrance: Sendable {
    /// The part with this name, made by whoever asks for it first.
    func part<Part: Sendable>(_ name: String, making make: () -> Part) -> Part
}

/// For whom nothing is remembered.
package struct NoRemembrance: Remembrance {
    package init() {}

    package func part<Part: Sendable>(_ name: String, making make: () -> Part) -> Part { make() }
}
