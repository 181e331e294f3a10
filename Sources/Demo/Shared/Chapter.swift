import Domain
import UseCases

/// One visit to the door: who came when, what for, and what was written. A chapter without deeds
/// is a look.
struct Chapter: Sendable, Equatable {
    let at: Instant
    let by: Caller
    let act: Act
    var deeds: [Deed] = []
}
