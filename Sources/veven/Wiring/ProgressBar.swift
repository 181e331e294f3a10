import Foundation
import Synchronization

/// A bar on a terminal, a line for every tenth elsewhere. A class, because tasks that run at the
/// same time move the same bar.
final class ProgressBar: Sendable {
    private let title: String
    private let shown = Mutex(-1)
    private let start = ContinuousClock.now
    /// How much was done when it was first shown: an earlier run's, and no measure for the rest.
    private let before = Mutex<Int?>(nil)
    private let patience: Duration
    private let isTerminal = isatty(STDOUT_FILENO) == 1

    /// - Parameter patience: What is done within this time shows no bar.
    init(title: String, after patience: Duration = .zero) {
        self.title = title
        self.patience = patience
    }

    func show(_ done: Int, of all: Int) {
        before.withLock { $0 = $0 ?? done }
        guard ContinuousClock.now - start >= patience else { return }
        let step = isTerminal ? done * 100 / max(all, 1) : done * 10 / max(all, 1) * 10
        let isNew = shown.withLock { shown in
            defer { shown = max(shown, step) }
            return step > shown
        }
        if isNew { write(step, done, all) }
    }

    func finish() { if isTerminal && shown.withLock({ $0 >= 0 }) { print() } }

    private func write(_ percent: Int, _ done: Int, _ all: Int) {
        let seconds = Double((ContinuousClock.now - start).components.seconds)
        let own = done - (before.withLock(\.self) ?? 0)
        let left = own > 0 ? " (\(Int(seconds / Double(own) * Double(all - done))) s left)" : ""
        let bar = String(repeating: "#", count: percent / 5).padding(
            toLength: 20, withPad: ".", startingAt: 0)
        let line = "\(title) [\(bar)] \(percent) %\(left)"
        print(line, terminator: isTerminal ? "\r" : "\n")
        flushStandardOutput()
    }
}

/// Lets what was printed appear at once, also in a pipe.
func flushStandardOutput() { fflush(nil) }
