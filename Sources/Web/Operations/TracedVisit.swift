import Domain
import NIOConcurrencyHelpers
import UseCases

/// One visit that is traced: gathers its transactions, and makes spans of it when it is over. A
/// class, because transactions are noted while the visit goes on.
final class TracedVisit: VisitTrace {
    /// More than a page of ours asks for; what is beyond is only counted [own choice].
    private static let most = 50

    private let step: TraceContext
    /// The same moment by both clocks.
    private let came: Instant
    private let start = ContinuousClock.now
    private let noted = NIOLockedValueBox<(all: [TracedTransaction], more: Int)>(([], 0))

    init(_ step: TraceContext, came: Instant) {
        self.step = step
        self.came = came
    }

    func note(_ transaction: TracedTransaction) {
        noted.withLockedValue { noted in
            if noted.all.count < TracedVisit.most {
                noted.all.append(transaction)
            } else {
                noted.more += 1
            }
        }
    }

    /// - Parameter route: The pattern, never the address.
    func spans(_ method: String, _ route: String?, _ status: Int) -> [Span] {
        let (all, more) = noted.withLockedValue { $0 }
        var visit = span(
            [method, route].compactMap(\.self).joined(separator: " "), .server,
            id: step.span, under: step.parent, start, .now)
        visit.values = [
            ("http.request.method", .text(method)),
            ("http.response.status_code", .number(status)),
        ]
        if let route { visit.values.append(("http.route", .text(route))) }
        if more > 0 { visit.values.append(("veven.transactions.more", .number(more))) }
        visit.hasFailed = status >= 500
        return [visit] + all.flatMap(spans)
    }

    /// The transaction, and in it how long it waited, worked and was made durable.
    private func spans(_ one: TracedTransaction) -> [Span] {
        var whole = span(
            one.sort.rawValue, .client, id: TraceContext.newStep(), under: step.span,
            one.asked, one.ended)
        whole.values = [
            ("db.system.name", .text(one.engine)),
            ("veven.statements", .number(one.statements)),
            ("veven.attempts", .number(one.attempts)),
        ]
        whole.hasFailed = !one.isKept
        let parts = [("wait", one.asked, one.began), ("work", one.began, one.done)]
        let commit = one.sort == .change ? [("commit", one.done, one.ended)] : []
        return [whole]
            + (parts + commit).map { name, from, to in
                span(name, .inside, id: TraceContext.newStep(), under: whole.id, from, to)
            }
    }

    private func span(
        _ name: String, _ kind: Span.Kind, id: String, under parent: String?,
        _ from: ContinuousClock.Instant, _ to: ContinuousClock.Instant
    ) -> Span {
        Span(
            trace: step.trace, id: id, parent: parent, name: name, kind: kind,
            began: nanoseconds(from), ended: nanoseconds(to))
    }

    private func nanoseconds(_ moment: ContinuousClock.Instant) -> Int {
        came.milliseconds * 1_000_000 + Int((moment - start) / .nanoseconds(1))
    }
}
