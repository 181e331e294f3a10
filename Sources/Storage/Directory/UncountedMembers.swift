import Domain
import UseCases

/// Members whom the leader's numbers do not count yet: those of families that nobody has touched
/// since their gender is counted. About the installation as a whole.
package struct UncountedMembers: Sendable {
    /// Families in one transaction: enough to share a commit, few enough that nobody waits long.
    private static let atOnce = 100

    let database: any SQLDatabase
    let keys: KeyChain

    /// Under which it is noted that nobody is left: whoever is written since is counted at once.
    private static let name = "counting members"

    /// Counts them, so that the figures are right from the start. Once a start has found nobody
    /// left it is one look: not at the end of the start that counts, because an older node may
    /// still be writing beside it.
    /// - Parameter day: The day on which who is an adult is an adult.
    package func count(on day: Day) async throws {
        if try await isDone() { return }
        var families = try await families()[...]
        if families.isEmpty { try await noteDone() }
        let keys = keys
        while !families.isEmpty {
            let some = families.prefix(UncountedMembers.atOnce)
            families = families.dropFirst(some.count)
            try await database.write { connection in
                connection.wall = .whole
                for family in some {
                    try UncountedMembers.count(family, on: day, keys, connection)
                }
            }
        }
    }

    private func isDone() async throws -> Bool {
        try await database.read { connection in
            try connection.count(
                "SELECT count(*) FROM finished_work WHERE name = \(UncountedMembers.name)") > 0
        }
    }

    private func noteDone() async throws {
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO finished_work (name) VALUES (\(UncountedMembers.name))
                ON CONFLICT (name) DO NOTHING
                """)
        }
    }

    /// Those with a member who is not counted; erased ones have no key.
    private func families() async throws -> [FamilyID] {
        try await database.read { connection in
            connection.wall = .whole
            return try connection.rows(
                """
                SELECT DISTINCT p.family
                FROM person p JOIN family_key k ON k.family = p.family
                WHERE NOT EXISTS (SELECT 1 FROM counted_member c
                    WHERE c.family = p.family AND c.person = p.id)
                ORDER BY p.family
                """
            ) { $0.id(0) }
        }
    }

    /// A family that cannot be read stays uncounted: that is told by the commands that look for
    /// damage, and must not keep all others from their server.
    private static func count(
        _ id: FamilyID, on day: Day, _ keys: KeyChain, _ connection: any SQLConnection
    ) throws {
        do {
            let found = try FamilyTable.open(id, where: "1 = 1", keys, connection)
            guard let (family, own, _) = found else { return }
            let shelves = SealedShelves(
                family: family, own: own, keys: keys, connection: connection, remembered: nil)
            for person in try shelves.persons.all() {
                try shelves.count(person, asAdult: person.isAdult(on: day))
            }
        } catch is StorageFault {
            return
        }
    }
}
