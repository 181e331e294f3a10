import Domain
import Synchronization

/// The families that one transaction opened to change, and those it erased: what was remembered of
/// them goes when it is durable. A class, because it is filled in the writer's thread.
final class TouchedFamilies: Sendable {
    private let touched = Mutex<(opened: Set<FamilyID>, erased: Set<FamilyID>)>(([], []))

    func open(_ family: FamilyID) { touched.withLock { _ = $0.opened.insert(family) } }
    func erase(_ family: FamilyID) { touched.withLock { _ = $0.erased.insert(family) } }

    func forget(in memory: FamilyMemory) {
        let (opened, erased) = touched.withLock { $0 }
        memory.forget(opened)
        if !erased.isEmpty { memory.forgetForEver(erased) }
    }
}

/// Where a transaction's families are remembered.
enum Remembering: Sendable {
    /// A look takes from the memory and adds to it.
    case look(FamilyMemory)
    /// A change reads what it wrote itself: from the database alone.
    case change(TouchedFamilies)
}
