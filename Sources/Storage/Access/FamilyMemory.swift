// Decision: what was opened of a family is remembered for half a minute (docs/decisions/0027).

import Domain
import Synchronization

/// What was opened of families just now, so that the next page their coordinator asks for need not
/// open two hundred rows again. Nothing is taken from here by itself: the door opens the family in
/// the database each time, and only what stands under the same stamp is the same. A class, because
/// all connections share it.
package final class FamilyMemory: Sendable {
    /// So many families at once, some 300 KB each [own choice].
    static let most = 64
    /// So long after a family was opened, however often it is looked at [own choice].
    static let longest = Duration.seconds(30)

    fileprivate struct Held {
        var families: [FamilyID: RememberedFamily] = [:]
        /// Whose key was destroyed: nothing of theirs is ever kept again, even if somebody still
        /// reads an older state.
        var gone: Set<FamilyID> = []
    }

    private let held = Mutex(Held())
    private let moment: @Sendable () -> ContinuousClock.Instant

    package init(moment: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) {
        self.moment = moment
    }

    /// How many families something is remembered of.
    package var count: Int { held.withLock(\.families.count) }

    /// What is remembered of a family under this stamp, to read and to add to; nil for who reads
    /// an older state than is remembered, or a family that is erased.
    func family(_ id: FamilyID, at stamp: FamilyStamp) -> RememberedFamily? {
        let now = moment()
        return held.withLock { held -> RememberedFamily? in
            guard !held.gone.contains(id) else { return nil }
            if let known = held.families[id], known.ends > now {
                if known.stamp == stamp { return known }
                guard stamp.seq >= known.stamp.seq else { return nil }
            }
            let new = RememberedFamily(stamp, ends: now + FamilyMemory.longest)
            held.families[id] = new
            held.dropOldest(beyond: FamilyMemory.most)
            return new
        }
    }

    func forget(_ families: Set<FamilyID>) {
        held.withLock { held in
            for id in families { held.families[id] = nil }
        }
    }

    /// For families whose key was destroyed.
    func forgetForEver(_ families: Set<FamilyID>) {
        forget(families)
        held.withLock { $0.gone.formUnion(families) }
    }

    package func forgetAll() { held.withLock { $0.families = [:] } }

    /// Lets go of what was opened too long ago.
    package func forgetOld() {
        let now = moment()
        held.withLock { held in
            held.families = held.families.filter { $0.value.ends > now }
        }
    }
}

extension FamilyMemory.Held {
    mutating func dropOldest(beyond most: Int) {
        guard families.count > most,
            let oldest = families.min(by: { $0.value.ends < $1.value.ends })
        else { return }
        families[oldest.key] = nil
    }
}
