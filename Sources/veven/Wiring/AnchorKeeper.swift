import Domain
import Logging
import ServiceLifecycle
import Storage
import UseCases

/// Anchors the audit chains of finished days: at the start, and then every hour. Each new anchor
/// is written to the log, so that it also stands outside the database.
struct AnchorKeeper: ServiceLifecycle.Service {
    let audit: AuditKeeper
    let clock: Clock
    let logger: Logger

    func run() async throws {
        while !Task.isShuttingDownGracefully && !Task.isCancelled {
            do {
                try await anchor()
            } catch {
                logger.error("anchor", metadata: ["kind": "\(type(of: error))"])
            }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(3600)) }
        }
    }

    private func anchor() async throws {
        let yesterday = clock.now().day.adding(days: -1)
        if let mac = try await audit.anchor(upTo: yesterday) {
            logger.info("anchor", metadata: ["day": "\(yesterday.text)", "mac": "\(mac)"])
        }
    }
}
