import Hummingbird
import Logging
import ServiceLifecycle
import UnixSignals
import Web

/// How the process runs: what it logs, where it tells its figures, how it ends.
struct Running: Sendable {
    /// Whoever still sends after this many seconds of ending is cut off [own choice].
    private static let longestEnd = Duration.seconds(60)

    var isJSON = false
    /// The port of the figures; nil tells them nowhere.
    var figuresPort: Int?
    /// Where that port listens: not where people come in.
    var figuresHost = "127.0.0.1"
    /// Where spans go, and of how large a share of all visits; nil sends none.
    var traces: (address: String, share: Double)?
    /// Seconds between saying "not ready" and closing the door.
    var drainSeconds = 0

    func logger(isQuiet: Bool) -> Logger {
        var logger =
            isJSON
            ? Logger(label: "veven") { _ in JSONLog() }
            : Logger(label: "veven", factory: StreamLogHandler.standardOutput(label:))
        logger.logLevel = isQuiet ? .error : .info
        return logger
    }

    func figures(_ operations: Operations, _ logger: Logger) -> [any ServiceLifecycle.Service] {
        guard let figuresPort else { return [] }
        let host = figuresHost
        return [
            Application(
                responder: FiguresSite(operations).router.buildResponder(),
                configuration: ApplicationConfiguration(
                    address: .hostname(host, port: figuresPort), serverName: nil),
                onServerRunning: { channel in
                    let port = channel.localAddress?.port ?? figuresPort
                    print("Veven tells figures on http://\(host):\(port)/metrics")
                    flushStandardOutput()
                },
                logger: logger)
        ]
    }

    func sender(_ operations: Operations, _ logger: Logger) -> [any ServiceLifecycle.Service] {
        guard let traces, let spans = operations.spans else { return [] }
        return [TraceSender(spans: spans, address: traces.address, logger: logger)]
    }

    /// The last service is told to end first.
    func group(_ services: [any ServiceLifecycle.Service], _ logger: Logger) -> ServiceGroup {
        var configuration = ServiceGroupConfiguration(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        configuration.maximumGracefulShutdownDuration = Running.longestEnd
        return ServiceGroup(configuration: configuration)
    }
}
