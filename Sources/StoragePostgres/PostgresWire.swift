// libpq blocks, so a connection lives on a thread of its own and never leaves it. All is sent in
// pipeline mode: what belongs together (BEGIN, the wall, PREPARE, the statement) goes out at once
// and costs one way to the server and back. Waiting is done here with poll(2) and a limit, so that
// a network that swallows everything is noticed even if nobody closes the connection.

import CLibPQ
import Foundation
import Storage

/// One connection to the server. A class, because libpq's handle is freed once.
final class PostgresWire {
    /// One thing that is asked of the server.
    enum Request {
        case command(String)
        case once(String, Parameters)
        case prepare(name: String, String, Parameters)
        case run(name: String, Parameters)
    }

    let canceller: Canceller
    private let handle: OpaquePointer
    /// How long an answer is waited for.
    private var limit: Duration
    private let usual: Duration
    private var isLost = false
    private var statements = StatementNames()

    /// - Throws: `PostgresFault.unreachable`, or `.refused` by a role that is not there;
    ///   `StorageFault.notDurable`.
    init(_ address: PostgresAddress, settings: PostgresSettings, setUp: String) throws {
        handle = try address.connect(within: settings.connectTimeout)
        canceller = Canceller(handle)
        // The server stops a slow statement itself; later than that, nobody answers any more.
        usual = settings.statementTimeout + .seconds(5)
        limit = usual
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        PQsetnonblocking(handle, 1)
        // Compiling pays for statements that run for long; these are short. Each looks for few rows
        // by a key: going through a whole table, as the server likes to while the table is small,
        // would lock all of it against who writes at the same time (PostgreSQL 15, 13.2.3), and the
        // plan would be another one when there are more families.
        try script(
            """
            SET statement_timeout = \(settings.statementTimeout.milliseconds);
            SET jit = off;
            SET enable_seqscan = off;
            SELECT set_config('synchronous_commit', 'on', false)
            WHERE current_setting('synchronous_commit') = 'off';
            SET idle_in_transaction_session_timeout = \(limit.milliseconds);
            \(setUp)
            """)
        // Acknowledged is on the disk: a server that does not write through is not used.
        let isWritten = try command(
            "SELECT 1 WHERE current_setting('fsync') = 'on'")
        guard isWritten.rowCount == 1 else { throw StorageFault.notDurable }
    }

    deinit { PQfinish(handle) }

    /// Whether it is of no use any more; also when an answer did not come in time, because the
    /// next one to come would be taken for another's.
    var isBroken: Bool { isLost || PQstatus(handle) == CONNECTION_BAD }
    var socket: CInt { PQsocket(handle) }

    /// Lets the statements of this transaction take longer; without a duration as long as usual.
    func allow(_ duration: Duration?) throws {
        limit = duration.map { $0 + .seconds(5) } ?? usual
        guard let duration else { return }
        try command("SET LOCAL statement_timeout = \(duration.milliseconds)")
    }

    /// Runs one statement, prepared once for each text, after what must go before it.
    func ask(_ sql: SQL, after prelude: [Request]) throws -> PostgresResult {
        let parameters = Parameters(sql.values)
        let text = sql.dollarNumbers
        if let name = statements.name(of: text, parameters.types) {
            return try last(exchange(prelude + [.run(name: name, parameters)]))
        }
        if statements.isFull {
            try command("DEALLOCATE ALL", after: prelude)
            statements = StatementNames()
            return try ask(sql, after: [])
        }
        let name = statements.next()
        let exchange = try exchange(
            prelude + [.prepare(name: name, text, parameters), .run(name: name, parameters)])
        if exchange.results.count > prelude.count, exchange.results[prelude.count].isGood {
            statements.keep(name, text, parameters.types)
        }
        return try last(exchange)
    }

    /// Runs statements whose values stand directly for columns, prepared once for each text, all in
    /// one go.
    func insert(_ all: some Sequence<SQL>, after prelude: [Request]) throws {
        var requests = prelude
        if statements.isFull {
            try command("DEALLOCATE ALL", after: prelude)
            statements = StatementNames()
            requests = []
        }
        var new: [String: (name: String, types: [Oid])] = [:]
        for sql in all {
            let text = sql.dollarNumbers
            let parameters = Parameters(sql.values, asColumns: true)
            let known = statements.name(of: text, parameters.types) ?? new[text]?.name
            let name = known ?? statements.next()
            if known == nil {
                new[text] = (name, parameters.types)
                requests.append(.prepare(name: name, text, parameters))
            }
            requests.append(.run(name: name, parameters))
        }
        if let fault = try exchange(requests).fault { throw fault }
        for (text, one) in new { statements.keep(one.name, text, one.types) }
    }

    /// Runs commands that have neither values nor an answer.
    @discardableResult
    func command(_ text: String, after prelude: [Request] = []) throws -> PostgresResult {
        try last(exchange(prelude + [.command(text)]))
    }

    /// A text of several statements: libpq takes it outside the pipeline only.
    func script(_ text: String) throws {
        guard PQpipelineStatus(handle) == PQ_PIPELINE_OFF || PQexitPipelineMode(handle) == 1,
            PQsendQuery(handle, text) == 1
        else { throw lose() }
        var fault: PostgresFault?
        while let result = try next() {
            if !result.isGood { fault = fault ?? self.fault(of: result) }
        }
        guard PQenterPipelineMode(handle) == 1 else { throw fault ?? lose() }
        if let fault { throw fault }
    }

    /// What other transactions announced, as far as it has come in.
    /// - Throws: `PostgresFault.lost`.
    func notifications() throws -> [String] {
        guard PQconsumeInput(handle) == 1 else { throw lose() }
        var payloads: [String] = []
        while let note = PQnotifies(handle) {
            if let extra = note.pointee.extra { payloads.append(String(cString: extra)) }
            PQfreemem(note)
        }
        return payloads
    }

    struct Exchange {
        var results: [PostgresResult] = []
        var fault: PostgresFault?
    }

    /// Sends all at once, and waits for all answers. After a fault the rest was not done.
    func exchange(_ requests: [Request]) throws -> Exchange {
        var exchange = Exchange()
        try perform(requests, &exchange)
        return exchange
    }

    /// Ends a transaction, and sends together with it what is to follow when it was kept: whoever
    /// is killed meanwhile has said both. What becomes of the second changes nothing of the first.
    func commit(then requests: [Request]) throws -> PostgresResult {
        var exchange = Exchange()
        do {
            try perform([.command("COMMIT")] + requests, &exchange)
        } catch {
            guard exchange.results.first?.isGood == true else { throw error }
        }
        guard let done = exchange.results.first, done.isGood else {
            throw exchange.fault ?? lose()
        }
        return done
    }

    private func perform(_ requests: [Request], _ exchange: inout Exchange) throws {
        for request in requests {
            guard send(request) else { throw lose() }
        }
        guard PQpipelineSync(handle) == 1 else { throw lose() }
        // An empty answer stands between two answers; more of them, and there is nothing to come.
        var empty = 0
        while empty <= 2 * requests.count + 2 {
            guard let result = try next() else {
                if isBroken { throw exchange.fault ?? lose() }
                empty += 1
                continue
            }
            if result.status == PGRES_PIPELINE_SYNC { return }
            if !result.isGood, exchange.fault == nil { exchange.fault = fault(of: result) }
            exchange.results.append(result)
        }
        throw lose()
    }

    private func last(_ exchange: Exchange) throws -> PostgresResult {
        if let fault = exchange.fault { throw fault }
        guard let result = exchange.results.last else { throw lose() }
        return result
    }

    /// An error with which the server goes away is a lost connection.
    private func fault(of result: PostgresResult) -> PostgresFault {
        result.isFatal ? lose() : result.fault
    }

    private func lose() -> PostgresFault {
        isLost = true
        return .lost
    }

    private func send(_ request: Request) -> Bool {
        let isSent =
            switch request {
            case .command(let text):
                PQsendQueryParams(handle, text, 0, nil, nil, nil, nil, 1)
            case .once(let text, let parameters):
                parameters.withPointers {
                    PQsendQueryParams(handle, text, $0, parameters.types, $1, $2, $3, 1)
                }
            case .prepare(let name, let text, let parameters):
                PQsendPrepare(
                    handle, name, text, CInt(parameters.types.count), parameters.types)
            case .run(let name, let parameters):
                parameters.withPointers { PQsendQueryPrepared(handle, name, $0, $1, $2, $3, 1) }
            }
        return isSent == 1
    }

    private func next() throws -> PostgresResult? {
        let end = ContinuousClock.now + limit
        while true {
            let unsent = PQflush(handle)
            guard unsent >= 0 else { throw lose() }
            if unsent == 0, PQisBusy(handle) == 0 { break }
            guard Poll.wait(socket, for: unsent == 1 ? .both : .input, until: end) else {
                canceller.cancel()
                throw lose()
            }
            guard PQconsumeInput(handle) == 1 else { break }
        }
        return PQgetResult(handle).map(PostgresResult.init)
    }
}
