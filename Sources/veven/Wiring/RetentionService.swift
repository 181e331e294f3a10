import Domain
import Logging
import ServiceLifecycle
import Storage
import UseCases

/// Erases what is kept long enough: at the start, then every day, unless the clock cannot be
/// believed. The log of the server tells how many, never who.
struct RetentionService: ServiceLifecycle.Service {
    let retention: RetentionKeeper
    let clock: Clock
    let logger: Logger

    func run() async throws {
        let watch = ClockWatch(at: clock.now())
        // A service that ends would end the whole site.
        guard await isBelieved(clock.now()) else { return try await gracefulShutdown() }
        while !Task.isShuttingDownGracefully && !Task.isCancelled {
            if watch.agrees(with: clock.now()) { await tryToErase() } else { tellOfClock() }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(86_400)) }
        }
    }

    /// When it is not, a person looks: nothing is erased before a start with a right clock.
    private func isBelieved(_ now: Instant) async -> Bool {
        do {
            guard try await !retention.believes(now) else { return true }
            tellOfClock()
        } catch {
            logger.error("retention", metadata: ["kind": "\(LoggedFault.kind(of: error))"])
        }
        return false
    }

    private func tellOfClock() {
        let told = """
            the clock leapt, or nobody was here for 35 days: nothing is erased. If the clock is \
            right, run veven retention
            """
        logger.error("retention", metadata: ["kind": "\(told)"])
    }

    private func tryToErase() async {
        do {
            let now = clock.now()
            let done = try await retention.run(at: now, on: clock.day(of: now))
            guard !done.isEmpty else { return }
            let families = done.filter { $0.family != nil }.count
            logger.info(
                "retention",
                metadata: ["families": "\(families)", "kinds": "\(done.count - families)"])
        } catch {
            logger.error("retention", metadata: ["kind": "\(LoggedFault.kind(of: error))"])
        }
    }
}
