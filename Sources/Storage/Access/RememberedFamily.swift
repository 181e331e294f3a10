import Domain
import Synchronization
import UseCases

/// What was opened of one family under one stamp, table by table, and what the policy decides from,
/// as far as the coordinator is concerned. It holds all rows of a table: what of them is shown is
/// decided anew at each look. A class, because those who look at the same time add to the same.
final class RememberedFamily: Sendable {
    private struct Held {
        var rows: [ObjectIdentifier: any Sendable] = [:]
        var standing: (caller: Caller, standing: Standing)?
        var times: [String: Instant?] = [:]
        var made: [ObjectIdentifier: (basis: any Sendable, made: any Sendable)] = [:]
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
        held.withLock { $0.standing }.flatMap { $0.caller == caller ? $0.standing : nil }
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

    /// What was made of the rows from this basis; made if nobody has yet.
    func made<Basis: Equatable & Sendable, Made: Sendable>(
        from basis: Basis, making make: (any Remembrance) throws -> Made
    ) rethrows -> Made {
        let key = ObjectIdentifier(Made.self)
        if let known = held.withLock({ $0.made[key] }), known.basis as? Basis == basis,
            let made = known.made as? Made
        {
            return made
        }
        let made = try make(RememberedParts())
        held.withLock { $0.made[key] = (basis, made) }
        return made
    }

    /// Keeps what the caller is to the family.
    func keep(_ standing: Standing, of caller: Caller) {
        held.withLock { $0.standing = (caller, standing) }
    }
}
