import ArgumentParser
import Instruments
import Logging
import OpenID
import Storage
import UseCases
import Web

/// `veven serve`: runs an installation.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run an installation.",
        discussion: """
            Settings come from arguments, the environment and a file .env, in this order:

              VEVEN_DATABASE          sqlite:FILE or postgres://USER@HOST/NAME?sslmode=verify-full
                                      The password too in PGPASSWORD, or in the file PGPASSFILE
              VEVEN_KEY_FILE          a file with the installation key, 64 hexadecimal digits
              VEVEN_ADDRESS           the address that people see: https://HOST. A proxy in \
            front speaks TLS and passes the Host on
              VEVEN_REPORT_PORTAL     where one reports a worry to child welfare: an https
                                      address, to be checked yearly; the directorate's unless said
              VEVEN_HOST, VEVEN_PORT  where to listen; 127.0.0.1 and 8080 unless said
              VEVEN_TRUSTED_PROXIES   addresses in front whose X-Forwarded-For and traceparent \
            are believed
              VEVEN_METRICS_PORT      where /metrics is told, on VEVEN_METRICS_HOST (127.0.0.1 \
            unless said); nowhere unless said
              VEVEN_TRACES_TO         a collector that takes OTLP in JSON, such as
                                      http://127.0.0.1:4318/v1/traces; none unless said
              VEVEN_TRACES_SHARE      of how large a share of all visits, 0 to 1; 1 unless said
              VEVEN_LOG               text (unless said) or json
              VEVEN_DRAIN_SECONDS     how long /health/ready says no before the door closes; 0 \
            unless said

            People sign in with OpenID Connect. One provider for families (CITIZENS), one for \
            staff (EMPLOYEES), or both:

              VEVEN_CITIZENS_ISSUER   the provider's address, exactly as it names itself
              VEVEN_CITIZENS_CLIENT   the client id that the provider knows Veven by
              VEVEN_CITIZENS_PROFILE  idporten (unless said) or generic;
                                      for EMPLOYEES generic (unless said), ansattporten or entra
              VEVEN_CITIZENS_ACR      levels that are high enough, all by name; for idporten \
            idporten-loa-high unless said
              VEVEN_CITIZENS_KEY_FILE, _KEY_ID    a private key in PEM and what the provider \
            calls it, or
              VEVEN_CITIZENS_SECRET_FILE, _SECRET a secret, or neither
              VEVEN_CITIZENS_CLAIM, _SCOPE, _MAX_AGE, _NAME

            How to register at ID-porten, Ansattporten and Entra: docs/sign-in.md
            """)

    @OptionGroup var common: CommonOptions

    @Flag(help: "Log only what goes wrong.")
    var quiet = false

    func run() async throws {
        let web = WebClient()
        do {
            try await serve(web)
        } catch {
            try? await web.close()
            throw error
        }
        try await web.close()
    }

    private func serve(_ web: WebClient) async throws {
        let settings = Settings.gathered(with: common.values)
        var reader = SettingsReader(settings)
        let database = reader.database()
        let key = reader.key()
        let port = reader.port()
        let address = reader.siteAddress()
        let providers = await reader.providers(at: address?.origin ?? "", web: web)
        let proxies = reader.proxies()
        let portal = reader.reportPortal()
        let running = reader.running()
        try reader.check()
        guard let database, let key, let port, let address, let proxies else {
            throw ExitCode.failure
        }
        let catalog = try Catalog.shipped()
        let logger = running.logger(isQuiet: false)
        let opened = try await database.openWhenThere { why in
            logger.warning("waiting for the database", metadata: ["why": "\(why)"])
        }
        let lock = try database.servingLock()
        defer { withExtendedLifetime(lock) {} }
        let installation = try await Installation.open(opened, key: key)
        try await installation.instrumentKeys.keep(catalog)
        try await installation.uncounted.count(on: SystemClock.clock.today)
        let site = Site(
            installation: installation, way: .providers(providers), address: address.site,
            clock: SystemClock.clock, proxies: proxies, portal: portal, running: running)
        try await site.serve(
            host: settings["VEVEN_HOST"] ?? "127.0.0.1", port: port, isQuiet: quiet)
    }
}
