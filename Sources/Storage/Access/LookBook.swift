// Many look at the same family at the same time: each look is a line in the family's chain, and two
// transactions that add to one chain are in each other's way. So those who look queue here; whoever
// finds nobody writing starts a round, which writes all lines that wait in one transaction, a
// family's lines with three statements however many they are. Who comes meanwhile forms the next.

import Domain
import Synchronization
import UseCases

/// The queue of one part of the families. A class, because all who look share it.
final class LookBook: Sendable {
    /// So that the first of a long queue does not wait for the last [own choice].
    private static let longestRound = 256

    private struct Line {
        let entry: AuditEntry
        let family: FamilyID
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct Waiting {
        var lines: [Line] = []
        var isWriting = false
    }

    private let database: any SQLDatabase
    private let keys: KeyChain
    private let waiting = Mutex(Waiting())

    init(_ database: any SQLDatabase, _ keys: KeyChain) {
        self.database = database
        self.keys = keys
    }

    /// The line is durable when this returns. Not called off with its task: who goes away after
    /// they have seen something stays in the log.
    func write(_ entry: AuditEntry, against family: FamilyID) async throws {
        try await withCheckedThrowingContinuation { continuation in
            let line = Line(entry: entry, family: family, continuation: continuation)
            let mustStart = waiting.withLock { waiting in
                waiting.lines.append(line)
                defer { waiting.isWriting = true }
                return !waiting.isWriting
            }
            if mustStart { Task { await writeAll() } }
        }
    }

    private func writeAll() async {
        while let lines = nextRound() {
            do {
                try await keep(lines)
                for line in lines { line.continuation.resume() }
            } catch {
                await keepOneByOne(lines, after: error)
            }
        }
    }

    /// The lines that wait; nil when there are none, and then nobody is writing any more.
    private func nextRound() -> [Line]? {
        waiting.withLock { waiting in
            let lines = Array(waiting.lines.prefix(LookBook.longestRound))
            waiting.lines.removeFirst(lines.count)
            waiting.isWriting = !lines.isEmpty
            return lines.isEmpty ? nil : lines
        }
    }

    private func keep(_ lines: [Line]) async throws {
        let entries = Dictionary(grouping: lines, by: \.family).mapValues { $0.map(\.entry) }
        // In one order, so that two nodes do not wait for each other.
        let byFamily = entries.sorted { $0.key < $1.key }
        let keys = keys
        let body = { @Sendable (connection: any SQLConnection) in
            let log = AuditLog(keys, connection)
            for (family, entries) in byFamily { try log.append(entries, against: family) }
        }
        guard let only = byFamily.first?.key, byFamily.count == 1 else {
            return try await database.write(body)
        }
        try await database.write(inTurnAt: only.text, body)
    }

    /// Nothing of the round was kept, or nobody knows: then all are told so. What one family's
    /// chain is broken by must not keep the others out.
    private func keepOneByOne(_ lines: [Line], after error: any Error) async {
        guard lines.count > 1, case StorageFault.auditBroken = error else {
            for line in lines { line.continuation.resume(throwing: error) }
            return
        }
        for line in lines {
            do {
                try await keep([line])
                line.continuation.resume()
            } catch { line.continuation.resume(throwing: error) }
        }
    }
}

/// Several queues, so that looks at different families need not wait for each other.
struct LookBooks: Sendable {
    /// [Own choice: as many as share a commit's time well in PostgreSQL; SQLite's one writer takes
    /// them together anyway.]
    private static let count = 4
    private let books: [LookBook]

    init(_ database: any SQLDatabase, _ keys: KeyChain) {
        books = (0..<LookBooks.count).map { _ in LookBook(database, keys) }
    }

    func write(_ entry: AuditEntry, against family: FamilyID) async throws {
        let place = Int(family.text.utf8.last ?? 0) % books.count
        try await books[place].write(entry, against: family)
    }
}
