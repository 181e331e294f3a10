import Domain
import Hummingbird
import Instruments
import Logging
import ServiceLifecycle
import Storage
import UnixSignals
import UseCases
import Web

/// Everything that a running site is made of, put together in one place.
struct Site {
    let installation: Installation
    let way: SignInWay
    let address: SiteAddress
    let clock: Clock
    /// Whose word is taken about who asks.
    var proxies = TrustedProxies.none
    /// Where one reports a worry to child welfare.
    var portal = ReportPortal.national

    var limits = ServerLimits()
    /// Where it listens and how it logs and ends.
    var running = Running()

    /// Serves until the process is told to stop: then the proxy in front is told first, and
    /// requests under way are finished.
    func serve(host: String, port: Int, isQuiet: Bool) async throws {
        let logger = running.logger(isQuiet: isQuiet)
        let operations = operations
        let web = try web(operations)
        let app = Application(
            responder: web.router.buildResponder(), server: .guarded(address, limits: limits),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: nil),
            services: [
                AnchorKeeper(audit: installation.audit, clock: clock, logger: logger),
                RetentionService(
                    retention: installation.retention, clock: clock, logger: logger),
                ForgettingService(memory: installation.memory),
            ],
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? port
                print("Veven listens on http://\(host):\(port)")
                flushStandardOutput()
            },
            logger: logger)
        let live = LiveService(hub: web.live, news: installation.news)
        let figures = running.figures(operations, logger)
        let ending = Ending(readiness: operations.readiness, seconds: running.drainSeconds)
        // The last one is told first to stop.
        let services = running.sender(operations, logger) + figures + [app, live, ending]
        try await running.group(services, logger).run()
    }

    private var operations: Operations {
        let installation = installation
        let counts = installation.counts
        var operations = Operations(
            readiness: Readiness { try await installation.answers() })
        operations.counters =
            [
                .init("veven_sql_statements_total", "Queries and changes asked of the database.") {
                    Double(counts.statements)
                },
                .init("veven_sql_commits_total", "Transactions made durable.") {
                    Double(counts.commits)
                },
                .init(
                    "veven_sql_repeats_total",
                    "Transactions done again because others were in their way."
                ) { Double(counts.repeats) },
            ] + ProcessFigures().all
        if let traces = running.traces {
            let spans = WaitingSpans(share: traces.share)
            operations.spans = spans
            operations.counters += [
                .init("veven_spans_sent_total", "Spans that the collector took.") {
                    Double(spans.sent)
                },
                .init("veven_spans_lost_total", "Spans that it did not take.") {
                    Double(spans.lost)
                },
            ]
        }
        return operations
    }

    func web(_ operations: Operations) throws -> WebApp {
        var app = WebApp(
            files: CaseFiles(vault: installation.vault, clock: clock),
            municipal: MunicipalFiles(vault: installation.vault, clock: clock),
            sessions: installation.sessions, way: way,
            questionnaires: Questionnaires(
                catalog: try Catalog.shipped(), memory: BroughtMemory()), clock: clock,
            ids: .timed(now: clock.now) { UInt64.random(in: .min ... .max) },
            address: address, proxies: proxies, limits: limits, operations: operations)
        app.portal = portal
        return app
    }
}
