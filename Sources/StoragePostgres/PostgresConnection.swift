import Foundation
import Storage

typealias SQL = Storage.SQL

/// One connection inside one transaction. BEGIN and the wall go out together with the first
/// statement, and what nobody waits for together with what comes next. A class, as the port asks.
final class PostgresConnection: SQLConnection {
    /// Whoever comes in says how far they may see.
    var wall = Wall.installation
    /// What was announced, to be told when it is durable.
    private(set) var news: [String] = []
    /// The first thing that went wrong: the server takes back everything from then on.
    private(set) var fault: PostgresFault?

    let wire: PostgresWire
    private let begin: String
    private let counts: StatementCounts
    private var isBegun = false
    private var shownWall = Wall.installation
    /// Whose counts nobody asks for, not sent yet.
    private var posted: [PostgresOutgoing.Step] = []
    private var sweeps = 0
    /// A sweep goes through whole tables, and sorts them first [own choice].
    private static let sweepTime = Duration.seconds(3600)
    /// Inserting statements that are sent together [own choice: some hundred kilobytes].
    private static let onTheWay = 16

    init(_ wire: PostgresWire, begin: String, counts: StatementCounts) {
        self.wire = wire
        self.begin = begin
        self.counts = counts
    }

    func each(_ sql: SQL, _ body: (any SQLRow) throws -> Void) throws {
        try each(try ask([sql])[0], body)
    }

    func run(_ sql: SQL) throws -> Int { try ask([sql])[0].changed }

    func post(_ sql: SQL) throws {
        counts.countStatement()
        posted.append(PostgresOutgoing.Step(prelude: prelude(), sql: sql))
    }

    /// Several statements on their way at once: one way to the server and back for all of them.
    func insert(_ groups: [InsertedRows]) throws {
        try sendPosted()
        var rest = groups.flatMap(\.statements)[...]
        while !rest.isEmpty {
            let some = rest.prefix(PostgresConnection.onTheWay)
            rest = rest.dropFirst(some.count)
            for _ in some { counts.countStatement() }
            let steps = some.enumerated().map { index, sql in
                PostgresOutgoing.Step(prelude: index == 0 ? prelude() : [], sql: sql)
            }
            try noting { _ = try wire.ask(steps, asColumns: true) }
        }
    }

    func runScript(_ text: String) throws {
        try sendPosted()
        try noting {
            let prelude = prelude()
            if !prelude.isEmpty { try wire.command("SELECT 1", after: prelude) }
            try wire.script(text)
        }
    }

    /// Through a cursor, so that few rows are in memory at once.
    func sweep(_ sql: SQL, _ body: (any SQLRow) throws -> Void) throws {
        try sendPosted()
        sweeps += 1
        let name = "sweep\(sweeps)"
        counts.countStatement()
        try noting {
            if !isBegun { try wire.command("SELECT 1", after: prelude()) }
            try wire.allow(PostgresConnection.sweepTime)
            let declare = "DECLARE \(name) NO SCROLL CURSOR FOR \(sql.dollarNumbers)"
            let asked = try wire.exchange(prelude() + [.once(declare, Parameters(sql.values))])
            if let fault = asked.fault { throw fault }
        }
        while true {
            let piece = try noting { try wire.command("FETCH FORWARD 1000 FROM \(name)") }
            guard piece.rowCount > 0 else { break }
            try each(piece, body)
        }
        try noting { _ = try wire.command("CLOSE \(name)") }
    }

    /// News is told to everybody's listeners once this transaction is durable.
    func announce(_ news: String) throws { self.news.append(news) }

    /// Makes it durable, and then tells others what was announced.
    /// - Throws: `PostgresFault.outcomeUnknown` if nobody can know whether it was kept; otherwise
    ///   nothing was.
    func commit(telling request: (String) -> PostgresWire.Request? = { _ in nil }) throws {
        if let fault { throw fault }
        let requests = news.compactMap(request)
        // Nothing was asked of the server: what is told can be told again.
        guard isBegun else {
            if !requests.isEmpty { _ = try wire.exchange(requests) }
            return
        }
        let done = try wire.commit(posted, then: requests)
        guard done.command == "COMMIT" else {
            throw PostgresFault.refused(state: "25P02", message: "the transaction had failed")
        }
        counts.countCommit()
        try wire.allow(nil)
    }

    /// Ends a transaction of which nothing shall be kept; a broken connection has ended it.
    func rollBack() {
        guard isBegun else { return }
        _ = try? wire.command("ROLLBACK")
        try? wire.allow(nil)
    }

    /// Ends a look without waiting for it.
    func leave() {
        guard isBegun else { return }
        wire.leave()
        try? wire.allow(nil)
    }

    /// One way to the server and back for what was posted and all of these.
    private func ask(_ statements: [SQL]) throws -> [PostgresResult] {
        for _ in statements { counts.countStatement() }
        let steps = statements.enumerated().map { index, sql in
            PostgresOutgoing.Step(prelude: index == 0 ? prelude() : [], sql: sql)
        }
        let answers = try noting { try wire.ask(posted + steps) }
        posted = []
        return Array(answers.suffix(statements.count))
    }

    private func sendPosted() throws {
        if !posted.isEmpty { _ = try ask([]) }
    }

    private func each(
        _ result: PostgresResult, _ body: (any SQLRow) throws -> Void
    ) throws {
        let row = PostgresRow(result)
        for index in 0..<result.rowCount {
            row.index = index
            try body(row)
        }
    }

    /// What must go before the next statement.
    func prelude() -> [PostgresWire.Request] {
        var requests: [PostgresWire.Request] = isBegun ? [] : [.command(begin)]
        isBegun = true
        if shownWall != wall {
            let text = "SELECT set_config('veven.municipality', $1, true)"
            requests.append(.once(text, Parameters([.text(wall.text)])))
            shownWall = wall
        }
        return requests
    }

    func noting<Answer>(_ body: () throws -> Answer) throws -> Answer {
        do {
            return try body()
        } catch let fault as PostgresFault {
            self.fault = self.fault ?? fault
            throw fault
        }
    }
}
