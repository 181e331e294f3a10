import Synchronization
import UseCases

/// Parts that were made of what a family's rows say; they end with what holds them. A class, because
/// those who look at the same time add to the same.
final class RememberedParts: Remembrance {
    private let held = Mutex<[String: any Sendable]>([:])

    func part<Part: Sendable>(_ name: String, making make: () -> Part) -> Part {
        if let known = held.withLock({ $0[name] }) as? Part { return known }
        let part = make()
        held.withLock { $0[name] = part }
        return part
    }
}
