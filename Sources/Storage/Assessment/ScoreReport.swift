import Domain
import UseCases

/// What counting everything again has shown. It names no person, no questionnaire and no score.
package struct ScoreReport: Sendable, Equatable {
    package var responses = 0
    package var findings: [ScoreFinding] = []

    package var isSound: Bool { findings.isEmpty }
}

/// A response whose scores are not what its answers give.
package struct ScoreFinding: Sendable, Equatable {
    package let family: FamilyID
    /// Nil if none of the family's responses could be read.
    package let response: ResponseID?
    package let fault: ScoreFault

    package init(family: FamilyID, response: ResponseID?, fault: ScoreFault) {
        self.family = family
        self.response = response
        self.fault = fault
    }
}

package enum ScoreFault: Sendable, Equatable {
    /// So many of its scales have another score than what is stored.
    case differs(scales: Int)
    /// The key it says it was counted by was never stored here.
    case unknownKey
    case unreadable
}
