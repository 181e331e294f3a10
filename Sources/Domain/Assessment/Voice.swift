/// Whose voice answers are. Two voices about one person are never pooled: they stand side by side.
package enum Voice: String, CaseIterable, Sendable {
    /// The person whom the questions are about: alone, or with somebody who writes.
    case own
    /// A parent about a child.
    case parent
    /// Somebody at the child's school or kindergarten.
    case teacher
}
