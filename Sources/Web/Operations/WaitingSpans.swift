import NIOConcurrencyHelpers

/// Spans on their way to a collector. There is room for so many; when the collector does not take
/// them in time the newest are lost and counted, and no visit ever waits. A class, because all
/// visits put theirs into one place.
package final class WaitingSpans: Sendable {
    /// Some seconds of a busy node, in about 8 MB [own choice].
    static let most = 16_384
    /// What goes out at once [own choice].
    static let batch = 512

    private struct State {
        var waiting: [Span] = []
        var sent = 0
        var lost = 0
    }

    private let state = NIOLockedValueBox(State())
    /// How large a share of all visits is traced, from 0 to 1.
    private let share: Double

    package init(share: Double = 1) { self.share = share }

    /// Whether a visit is traced: by its trace alone, so that all nodes decide alike.
    func wants(_ step: TraceContext) -> Bool {
        guard step.isWanted else { return false }
        // The last twelve digits are random in whatever way a trace's name was made.
        let number = UInt64(step.trace.suffix(12), radix: 16) ?? 0
        return Double(number) < share * Double(UInt64(1) << 48)
    }

    func add(_ spans: [Span]) {
        state.withLockedValue { state in
            let room = max(0, WaitingSpans.most - state.waiting.count)
            state.waiting += spans.prefix(room)
            state.lost += max(0, spans.count - room)
        }
    }

    /// The oldest, which the caller now has alone.
    package func next() -> [Span] {
        state.withLockedValue { state in
            let batch = Array(state.waiting.prefix(WaitingSpans.batch))
            state.waiting.removeFirst(batch.count)
            return batch
        }
    }

    package func noteSent(_ count: Int) { state.withLockedValue { $0.sent += count } }
    package func noteLost(_ count: Int) { state.withLockedValue { $0.lost += count } }

    /// How many went out, and how many were lost, since the start.
    package var sent: Int { state.withLockedValue { $0.sent } }
    package var lost: Int { state.withLockedValue { $0.lost } }
}
