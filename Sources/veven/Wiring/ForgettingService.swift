import ServiceLifecycle
import Storage

/// Lets go of what was opened of families, when nobody asks any more either.
struct ForgettingService: ServiceLifecycle.Service {
    private static let pause = Duration.seconds(5)

    let memory: FamilyMemory

    func run() async throws {
        while !Task.isShuttingDownGracefully && !Task.isCancelled {
            memory.forgetOld()
            try? await cancelWhenGracefulShutdown {
                try await Task.sleep(for: ForgettingService.pause)
            }
        }
        memory.forgetAll()
    }
}
