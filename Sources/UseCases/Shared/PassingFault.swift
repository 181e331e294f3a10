/// A fault of ours that may pass by itself: the database is away, full, or takes nothing just now.
/// Nothing was half done; people are asked to try again.
package protocol PassingFault: OperatorFault {
    /// Nil when no waiting helps.
    var passing: Passing? { get }
}

/// What is known of what was asked for.
package enum Passing: Sendable {
    case nothingKept
    /// The connection broke while it was being kept.
    case notKnown
}
