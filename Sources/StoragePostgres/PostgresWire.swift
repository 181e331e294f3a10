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
    /// Whether the answer to `leave` is still to come.
    private var isLeaving = false

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

    /// Runs statements, each prepared once for each text, all in one go; gives the answer of each.
    /// - Parameter columns: Whether each value stands directly for a column (`Parameters`).
    func ask(
        _ steps: [PostgresOutgoing.Step], asColumns columns: Bool = false
    ) throws -> [PostgresResult] {
        let outgoing = PostgresOutgoing(steps, asColumns: columns, &statements)
        let exchange = try exchange(outgoing.requests)
        outgoing.keep(in: &statements, from: exchange.results)
        if let fault = exchange.fault { throw fault }
        guard exchange.results.count == outgoing.requests.count else { throw lose() }
        return outgoing.places.map { exchange.results[$0] }
    }

    /// Runs commands that have neither values nor an answer.
    @discardableResult
    func command(_ text: String, after prelude: [Request] = []) throws -> PostgresResult {
        try last(exchange(prelude + [.command(text)]))
    }

    /// A text of several statements: libpq takes it outside the pipeline only.
    func script(_ text: String) throws {
        try left()
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

    /// Runs the last statements of a transaction and ends it, and sends together with that what is
    /// to follow when it was kept: whoever is killed meanwhile has said all of it. What becomes of
    /// the latter changes nothing of the former.
    /// - Throws: `PostgresFault.outcomeUnknown` if nobody can know whether it was kept; otherwise
    ///   nothing was.
    func commit(
        _ steps: [PostgresOutgoing.Step], then more: [Request]
    ) throws -> PostgresResult {
        let outgoing = PostgresOutgoing(steps, &statements)
        let place = outgoing.requests.count
        var exchange = Exchange()
        do {
            try perform(outgoing.requests + [.command("COMMIT")] + more, &exchange)
        } catch {
            exchange.fault = exchange.fault ?? lose()
        }
        outgoing.keep(in: &statements, from: exchange.results)
        if exchange.results.count > place, exchange.results[place].isGood {
            return exchange.results[place]
        }
        // What the server refused it did not keep. A connection that broke may have broken behind
        // the end: libpq then makes up an answer for whatever it waited for, also before it.
        let told = exchange.fault ?? lose()
        throw told == .lost ? .outcomeUnknown : told
    }

    /// Ends a transaction of which nothing is to be kept, without waiting for it: the answer is
    /// taken before the next one.
    func leave() {
        guard send(.command("ROLLBACK")), PQpipelineSync(handle) == 1, PQflush(handle) >= 0
        else { return isLost = true }
        isLeaving = true
    }

    private func left() throws {
        guard isLeaving else { return }
        isLeaving = false
        var exchange = Exchange()
        try receive(1, &exchange)
        // What comes after it would be taken for another's answer.
        if exchange.fault != nil { throw lose() }
    }

    private func perform(_ requests: [Request], _ exchange: inout Exchange) throws {
        for request in requests {
            guard send(request) else { throw lose() }
        }
        guard PQpipelineSync(handle) == 1 else { throw lose() }
        try left()
        try receive(requests.count, &exchange)
    }

    /// Takes so many answers, and the mark that stands after them.
    private func receive(_ count: Int, _ exchange: inout Exchange) throws {
        // An empty answer stands between two answers; more of them, and there is nothing to come.
        var empty = 0
        while empty <= 2 * count + 2 {
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
