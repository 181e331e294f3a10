import Domain
import Hummingbird
import Instruments
import Logging
import ServiceLifecycle
import Storage
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

    /// Serves until the process is told to stop; requests under way are finished first.
    func serve(host: String, port: Int, isQuiet: Bool) async throws {
        var logger = Logger(label: "veven", factory: StreamLogHandler.standardOutput(label:))
        logger.logLevel = isQuiet ? .error : .info
        let app = Application(
            responder: try web().router.buildResponder(), server: .guarded(address),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: nil),
            services: [
                AnchorKeeper(audit: installation.audit, clock: clock, logger: logger),
                RetentionService(
                    retention: installation.retention, clock: clock, logger: logger),
            ],
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? port
                print("Veven listens on http://\(host):\(port)")
                flushStandardOutput()
            },
            logger: logger)
        try await app.runService()
    }

    func web() throws -> WebApp {
        var app = WebApp(
            files: CaseFiles(vault: installation.vault, clock: clock),
            municipal: MunicipalFiles(vault: installation.vault, clock: clock),
            sessions: installation.sessions, way: way,
            questionnaires: Questionnaires(
                catalog: try Catalog.shipped(), memory: BroughtMemory()), clock: clock,
            ids: .timed(now: clock.now) { UInt64.random(in: .min ... .max) },
            address: address, proxies: proxies)
        app.portal = portal
        return app
    }
}
