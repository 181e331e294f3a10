import Domain
import Logging
import ServiceLifecycle
import Storage
import UseCases

/// Erases what is kept long enough: at the start, then every day. The log of the server tells how
/// many, never who.
struct RetentionService: ServiceLifecycle.Service {
    let retention: RetentionKeeper
    let clock: Clock
    let logger: Logger

    func run() async throws {
        while !Task.isShuttingDownGracefully && !Task.isCancelled {
            await tryToErase()
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(86_400)) }
        }
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
            logger.error("retention", metadata: ["kind": "\(type(of: error))"])
        }
    }
}
