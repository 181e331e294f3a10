import UseCases

/// What a server of a database says, in words that tell nothing of anybody.
package protocol DatabaseFault: PassingFault, CustomStringConvertible {
    /// Whether the same may succeed soon: the server is away, full, or takes nothing just now.
    var isPassing: Bool { get }
    /// Whether nobody knows if it was kept.
    var mayBeKept: Bool { get }
}

extension DatabaseFault {
    package var logged: String { "database: \(description)" }

    package var passing: Passing? {
        guard isPassing else { return nil }
        return mayBeKept ? .notKnown : .nothingKept
    }
}
