/// Who notes, for an operator, what the work for one visit took. Storage tells it of each
/// transaction that the visit's task asks for: how long, never what.
package protocol VisitTrace: Sendable {
    func note(_ transaction: TracedTransaction)
}

package enum Traced {
    /// Who traces the visit at hand; nobody, mostly.
    @TaskLocal package static var visit: (any VisitTrace)?
}

/// One transaction as time passed: it waited for the writer or a connection, did its statements,
/// and was made durable.
package struct TracedTransaction: Sendable {
    package enum Sort: String, Sendable { case look, change }

    package let sort: Sort
    /// As OpenTelemetry's conventions name it: `sqlite` or `postgresql`.
    package let engine: String
    package let asked: ContinuousClock.Instant
    /// When its statements began, and were done, the last time if it was done more than once; the
    /// moment it ended if it never began.
    package let began: ContinuousClock.Instant
    package let done: ContinuousClock.Instant
    package let ended: ContinuousClock.Instant
    package let statements: Int
    /// How often it was begun: more than once when others were in its way.
    package let attempts: Int
    package let isKept: Bool

    package init(
        _ sort: Sort, engine: String, asked: ContinuousClock.Instant,
        began: ContinuousClock.Instant, done: ContinuousClock.Instant,
        ended: ContinuousClock.Instant, statements: Int, attempts: Int, isKept: Bool
    ) {
        self.sort = sort
        self.engine = engine
        self.asked = asked
        self.began = began
        self.done = done
        self.ended = ended
        self.statements = statements
        self.attempts = attempts
        self.isKept = isKept
    }
}
