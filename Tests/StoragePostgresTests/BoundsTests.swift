import Foundation
import Storage
import StoragePostgres
import TestSupport
import Testing

/// What holds when too many want too much.
@Suite(.withServer) struct BoundsTests {
    private static func sleep(_ seconds: String) -> SQL {
        "SELECT pg_sleep(CAST(\(seconds) AS double precision))"
    }

    @Test func `there are no more connections than agreed`() async throws {
        let stage = try await PostgresStage { $0.connections = 3 }
        let most = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<30 {
                group.addTask {
                    try await stage.database.read { connection in
                        try connection.each(BoundsTests.sleep("0.01")) { _ in }
                        return try connection.count(
                            """
                            SELECT count(*) FROM pg_stat_activity
                            WHERE datname = current_database() AND application_name = 'veven'
                            """)
                    }
                }
            }
            return try await group.reduce(0) { max($0, $1) }
        }
        #expect(most >= 1 && most <= 3)
    }

    @Test func `who waits too long is told, and who would wait in vain at once`() async throws {
        let stage = try await PostgresStage {
            $0.connections = 1
            $0.waiting = 2
            $0.longestWait = .milliseconds(300)
        }
        let (gate, open) = AsyncStream.makeStream(of: Void.self)
        let held = Task {
            try await stage.database.read { connection in
                open.yield()
                try connection.each(BoundsTests.sleep("3")) { _ in }
            }
        }
        for await _ in gate.prefix(1) {}
        let faults = await withTaskGroup(of: PostgresFault?.self) { group in
            for _ in 0..<6 {
                group.addTask {
                    do {
                        _ = try await stage.database.read { try $0.count("SELECT 1") }
                        return nil
                    } catch {
                        return error as? PostgresFault
                    }
                }
            }
            return await group.reduce(into: [PostgresFault?]()) { $0.append($1) }
        }
        #expect(faults.count { $0 == .waitedTooLong } == 2)
        #expect(faults.count { $0 == .busy } == 4)
        try await held.value
        #expect(try await stage.ids() == [])
    }

    @Test func `a statement that takes too long is stopped`() async throws {
        let stage = try await PostgresStage { $0.statementTimeout = .milliseconds(200) }
        do {
            try await stage.database.read { try $0.each(BoundsTests.sleep("60")) { _ in } }
            Issue.record("It should have been stopped.")
        } catch PostgresFault.refused(let state, _) {
            #expect(state == "57014")
        }
        #expect(try await stage.ids() == [])
    }

    @Test func `a look whose caller goes away is stopped on the server`() async throws {
        let stage = try await PostgresStage()
        let (gate, open) = AsyncStream.makeStream(of: Void.self)
        let look = Task {
            try await stage.database.read { connection in
                _ = try connection.count("SELECT 1")
                open.yield()
                try connection.each(BoundsTests.sleep("600")) { _ in }
            }
        }
        for await _ in gate.prefix(1) {}
        try await Task.sleep(for: .milliseconds(200))
        look.cancel()
        await #expect(throws: CancellationError.self) { try await look.value }
        #expect(try await stage.ids() == [])
    }

    @Test func `a change is done though its caller goes away`() async throws {
        let stage = try await PostgresStage()
        let (gate, open) = AsyncStream.makeStream(of: Void.self)
        let change = Task {
            try await stage.database.write { connection in
                open.yield()
                try connection.each(BoundsTests.sleep("0.3")) { _ in }
                try connection.run("INSERT INTO thing (id) VALUES ('a')")
            }
        }
        for await _ in gate.prefix(1) {}
        change.cancel()
        try await change.value
        #expect(try await stage.ids() == ["a"])
    }

    @Test func `two that wait for each other both come through`() async throws {
        let stage = try await PostgresStage()
        for id in ["a", "b"] {
            try await stage.database.write { try $0.run("INSERT INTO thing (id) VALUES (\(id))") }
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for order in [["a", "b"], ["b", "a"]] {
                group.addTask {
                    try await stage.database.write { connection in
                        for id in order {
                            try connection.run("UPDATE thing SET id = id WHERE id = \(id)")
                            try connection.each(BoundsTests.sleep("0.2")) { _ in }
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test func `a closed database says so`() async throws {
        let stage = try await PostgresStage()
        stage.database.close()
        await #expect(throws: PostgresFault.closed) { try await stage.ids() }
    }

    @Test func `another node hears, also after its connection broke`() async throws {
        let stage = try await PostgresStage()
        let other = stage.place.open()
        let heard = Heard(other.news())
        try await heard.wait(for: "first") {
            try await stage.database.write { try $0.announce("first") }
        }
        try await stage.breakConnections()
        try await heard.wait(for: "") {}
        try await heard.wait(for: "second") {
            try await stage.database.write { try $0.announce("second") }
        }
        try await heard.wait(for: "third") { stage.database.tell(["third"]) }
        other.close()
    }

    /// The writer is gone when the server is through with its commit: it learns nothing any more,
    /// and what it said together with the commit is said all the same.
    @Test func `others hear of a commit whose writer is gone`() async throws {
        let stage = try await PostgresStage()
        let heard = Heard(stage.database.news())
        try await heard.wait(for: "begun") {
            try await stage.database.write { try $0.announce("begun") }
        }
        let network = try WeakNetwork(to: stage.place.address)
        defer { network.close() }
        var gone = 0
        for number in 0..<4 {
            let writer = PostgresDatabase(try network.address(of: stage.place.name))
            network.cutAtCommit(letThrough: true)
            do {
                try await writer.write { connection in
                    try connection.run("INSERT INTO thing (id) VALUES (\("\(number)"))")
                    try connection.announce("kept \(number)")
                }
            } catch PostgresFault.outcomeUnknown {
                gone += 1
            }
            writer.close()
            try await heard.wait(for: "kept \(number)") {}
        }
        // Now and then the answer is quicker than the cut.
        #expect(gone > 0)
        #expect(try await stage.ids().count == 4)
    }
}

/// Gathers what a stream tells. An actor, because it gathers while the test goes on.
private actor Heard {
    private var all: Set<String> = []

    init(_ news: AsyncStream<String>) {
        Task { for await one in news { await self.take(one) } }
    }

    private func take(_ one: String) { all.insert(one) }

    /// Does something, again and again, until it is heard: listening begins in the background.
    func wait(for news: String, _ body: () async throws -> Void) async throws {
        for _ in 0..<300 {
            try await body()
            if all.contains(news) { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        Issue.record("\(news) was not heard within half a minute.")
    }
}
