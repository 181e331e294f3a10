import ServiceLifecycle
import UseCases
import Web

/// Lets open pages follow what changes, on this node and every other. It is told to stop before
/// the server is, which waits for its connections: so streams end first, and their clients go to
/// another node.
struct LiveService: ServiceLifecycle.Service {
    let hub: LiveHub
    let news: any NewsSource

    func run() async throws {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await hub.listen(to: news) }
            group.addTask {
                while !Task.isCancelled {
                    try? await Task.sleep(for: .seconds(1))
                    for presence in hub.tick() { news.tell(presence) }
                }
            }
            // Whoever listens when the process is told to stop is told so.
            try? await gracefulShutdown()
            news.tell(hub.close())
            group.cancelAll()
        }
    }
}
