import ServiceLifecycle
import Web

/// Says "not ready" as soon as the process is told to stop, and gives the proxy in front some
/// seconds to see it while the door is still open.
struct Ending: ServiceLifecycle.Service {
    let readiness: Readiness
    let seconds: Int

    func run() async throws {
        try await gracefulShutdown()
        readiness.end()
        try await Task.sleep(for: .seconds(seconds))
    }
}
