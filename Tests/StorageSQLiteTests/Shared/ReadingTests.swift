import Storage
import TestSupport
import Testing

/// Reading on the caller's thread and on the readers' own.
@Suite struct ReadingTests {
    @Test(.timeLimit(.minutes(5)))
    func `brief looks and long ones at once all come to their end`() async throws {
        let vault = try await aVault()
        let database = vault.database
        let counted = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<400 {
                group.addTask {
                    let sql: SQL = "SELECT count(*) FROM municipality"
                    return number.isMultiple(of: 2)
                        ? try await database.read { try $0.count(sql) }
                        : try await database.readBriefly { try $0.count(sql) }
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(counted == 400)
    }

    @Test func `a brief look reads one state, and hands on what its body throws`() async throws {
        let vault = try await aVault()
        struct Odd: Error {}
        await #expect(throws: Odd.self) {
            try await vault.database.readBriefly { _ in throw Odd() }
        }
        let count = try await vault.database.readBriefly { connection in
            try connection.count("SELECT count(*) FROM municipality")
        }
        #expect(count == 1)
    }
}
