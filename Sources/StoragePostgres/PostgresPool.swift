// Whoever asks puts a job into the queue; threads, each with a connection of its own, take jobs out
// of it. Threads are begun when a job finds none idle, up to a bound, and end when they have been
// idle for a while. So no thread of Swift's cooperative pool ever waits for the network.

import Dispatch
import Foundation
import Storage
import Synchronization

/// The queue before the connections. A class, because all callers share the queue.
final class PostgresPool: Sendable {
    fileprivate struct State {
        var jobs: [PostgresJob] = []
        /// What the jobs that run are about.
        var busy: Set<String> = []
        var workers = 0
        var idle = 0
        var isWatched = false
        var isClosed = false
    }

    let address: PostgresAddress
    let settings: PostgresSettings
    let counts: StatementCounts
    let news: PostgresNews
    private let state = Mutex(State())
    private let bell = DispatchSemaphore(value: 0)

    init(
        _ address: PostgresAddress, _ settings: PostgresSettings, _ counts: StatementCounts,
        _ news: PostgresNews
    ) {
        self.address = address
        self.settings = settings
        self.counts = counts
        self.news = news
    }

    func add(_ job: PostgresJob) {
        enum Next {
            case refuse(PostgresFault), begin, wait(watch: Bool)
        }
        let next: Next = state.withLock { state in
            if state.isClosed { return .refuse(.closed) }
            if state.jobs.count >= settings.waiting { return .refuse(.busy) }
            state.jobs.append(job)
            if state.idle < state.jobs.count, state.workers < settings.connections {
                state.workers += 1
                return .begin
            }
            let mustWatch = state.idle < state.jobs.count && !state.isWatched
            if mustWatch { state.isWatched = true }
            return .wait(watch: mustWatch)
        }
        switch next {
        case .refuse(let fault): job.fail(fault)
        case .begin: PostgresWorker.begin(self)
        case .wait(let watch):
            if watch { Thread.detachNewThread { self.watch() } }
        }
        bell.signal()
    }

    /// Takes a job that still waits out of the queue; one that runs is asked to stop.
    func callOff(_ progress: JobProgress) {
        let waiting = state.withLock { state -> PostgresJob? in
            guard let place = state.jobs.firstIndex(where: { $0.progress === progress })
            else { return nil }
            return state.jobs.remove(at: place)
        }
        progress.callOff()
        waiting?.fail(CancellationError())
    }

    /// The next job; nil when a thread has been idle for long, or the database was closed.
    func next() -> PostgresJob? {
        while true {
            state.withLock { $0.idle += 1 }
            let rang = bell.wait(timeout: .now() + .milliseconds(settings.idle.milliseconds))
            let (job, isOver) = state.withLock { state -> (PostgresJob?, Bool) in
                state.idle -= 1
                let job = state.takeJob()
                let isOver = job == nil && (rang == .timedOut || state.isClosed)
                if isOver { state.workers -= 1 }
                return (job, isOver)
            }
            if let job { return job }
            if isOver { return nil }
        }
    }

    /// Those that are about the same may run.
    func finished(_ job: PostgresJob) {
        if job.things.isEmpty { return }
        let waitFor = state.withLock { state in
            state.busy.subtract(job.things)
            return state.jobs.count { !$0.things.isDisjoint(with: job.things) }
        }
        for _ in 0..<min(waitFor, settings.connections) { bell.signal() }
    }

    /// Who waits gets an error; who works ends after the job at hand.
    func close() {
        let (jobs, workers) = state.withLock { state in
            state.isClosed = true
            defer { state.jobs = [] }
            return (state.jobs, state.workers)
        }
        for job in jobs { job.fail(PostgresFault.closed) }
        for _ in 0..<workers { bell.signal() }
    }

    /// Lets go, in time, those for whom no connection becomes free.
    private func watch() {
        while true {
            Thread.sleep(forTimeInterval: 0.05)
            let since = ContinuousClock.now - settings.longestWait
            let (late, isOver) = state.withLock { state -> ([PostgresJob], Bool) in
                let late = state.jobs.filter { $0.progress.since < since }
                state.jobs.removeAll { $0.progress.since < since }
                if state.jobs.isEmpty { state.isWatched = false }
                return (late, state.jobs.isEmpty)
            }
            for job in late {
                job.fail(PostgresFault.waitedTooLong)
                // Those that waited for it.
                bell.signal()
            }
            if isOver { return }
        }
    }
}

extension PostgresPool.State {
    /// The first job that need not wait for another about the same: one that runs, or one that came
    /// before it.
    fileprivate mutating func takeJob() -> PostgresJob? {
        var taken = busy
        let place = jobs.firstIndex { job in
            if job.things.isDisjoint(with: taken) { return true }
            taken.formUnion(job.things)
            return false
        }
        guard let place else { return nil }
        let job = jobs.remove(at: place)
        busy.formUnion(job.things)
        return job
    }
}
