import Domain
import Synchronization

/// What was opened of one family under one stamp, table by table, and what the policy decides from,
/// caller by caller. It holds all rows of a table: what a caller may see of them is decided anew at
/// each look. A class, because those who look at the same time add to the same.
final class RememberedFamily: Sendable {
    /// A family is looked at by few at once [own choice].
    private static let mostCallers = 16

    private struct Held {
        var rows: [ObjectIdentifier: any Sendable] = [:]
        var standings: [(caller: Caller, standing: Standing)] = []
        var times: [String: Instant?] = [:]
    }

    let stamp: FamilyStamp
    /// When it is forgotten.
    let ends: ContinuousClock.Instant
    private let held = Mutex(Held())

    init(_ stamp: FamilyStamp, ends: ContinuousClock.Instant) {
        self.stamp = stamp
        self.ends = ends
    }

    /// All rows of a table, in the order they were made; opened if nobody has yet.
    func rows<Table: CaseTable>(
        of table: Table.Type, opening open: () throws -> [Table.Item]
    ) rethrows -> [Table.Item] {
        let key = ObjectIdentifier(table)
        let known = held.withLock { $0.rows[key] }
        if let known = known as? [Table.Item] { return known }
        let opened = try open()
        held.withLock { $0.rows[key] = opened }
        return opened
    }

    func knows<Table: CaseTable>(_ table: Table.Type) -> Bool {
        held.withLock { $0.rows[ObjectIdentifier(table)] != nil }
    }

    /// What the caller is to the family; nil if nobody has found out yet.
    func standing(of caller: Caller) -> Standing? {
        held.withLock { held in held.standings.first { $0.caller == caller }?.standing }
    }

    /// When something was last done, by the family's changes; found out if nobody has yet.
    func lastTime(
        of question: String, finding find: () throws -> Instant?
    ) rethrows -> Instant? {
        if let known = held.withLock({ $0.times[question] }) { return known }
        let found = try find()
        held.withLock { $0.times[question] = .some(found) }
        return found
    }

    /// Keeps what the caller is to the family.
    func keep(_ standing: Standing, of caller: Caller) {
        held.withLock { held in
            if held.standings.count >= RememberedFamily.mostCallers {
                held.standings.removeFirst()
            }
            held.standings.append((caller, standing))
        }
    }
}
