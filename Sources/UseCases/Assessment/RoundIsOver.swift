import Domain
import Instruments

/// The round that was answered is over, because a newer one began or it was ended: the answers were not kept.
package struct RoundIsOver: Error {
    /// Whom the questions were about.
    package let person: Person
    /// What the answers call for at once: that was told all the same.
    package let reasons: [SafetyReason]
}
