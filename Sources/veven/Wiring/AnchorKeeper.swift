import Domain
import Logging
import ServiceLifecycle
import Storage
import UseCases

/// Anchors the audit chains: at the start, then every hour, and at the end, so that nothing stays
/// unanchored while the server is down. Each new anchor is written to the log, so that it also
/// stands outside the database.
struct AnchorKeeper: ServiceLifecycle.Service {
    let audit: AuditKeeper
    let clock: Clock
    let logger: Logger

    func run() async throws {
        while !Task.isShuttingDownGracefully && !Task.isCancelled {
            await tryToAnchor()
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(3600)) }
        }
        await tryToAnchor()
    }

    private func tryToAnchor() async {
        do {
            try await anchor()
        } catch {
            logger.error("anchor", metadata: ["kind": "\(LoggedFault.kind(of: error))"])
        }
    }

    private func anchor() async throws {
        let now = clock.now()
        if let mac = try await audit.anchor(at: now) {
            logger.info("anchor", metadata: ["at": "\(now.text)", "mac": "\(mac)"])
        }
    }
}
