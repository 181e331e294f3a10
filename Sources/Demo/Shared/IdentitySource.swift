import Domain
import UseCases

/// Makes identities with the time of what they name in front, each later than the one before, so
/// that things come back in the order in which they were told.
struct IdentitySource: Sendable {
    private var dice: Dice
    private var last = 0

    init(_ dice: Dice) { self.dice = dice }

    mutating func next<Kind>(at instant: Instant) -> ID<Kind> {
        last = max(last + 1, instant.milliseconds)
        return ID(trusted: uuid7(last, dice.next(), dice.next()))
    }
}

extension Dice {
    /// An identity that does not depend on the day of the demo, so that it can be told again later.
    mutating func identity<Kind>() -> ID<Kind> {
        ID(trusted: uuid7(1_704_103_200_000, next(), next()))
    }
}
