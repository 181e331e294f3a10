import ArgumentParser

/// `veven serve`: runs an installation.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run an installation.",
        discussion: """
            Settings come from arguments, the environment and a file .env, in this order:

              VEVEN_DATABASE          sqlite:FILE
              VEVEN_KEY_FILE          a file with the installation key, 64 hexadecimal digits
              VEVEN_SIGN_IN_ISSUER    the OpenID Connect provider people sign in with
              VEVEN_SIGN_IN_CLIENT    the client id that the provider knows Veven by
              VEVEN_REPORT_PORTAL     where one reports a worry to child welfare: an https
                                      address, to be checked yearly; the directorate's unless said
              VEVEN_HOST, VEVEN_PORT  where to listen; 127.0.0.1 and 8080 unless said
            """)

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = Settings.gathered(with: common.values)
        var reader = SettingsReader(settings)
        _ = reader.database()
        _ = reader.key()
        _ = reader.port()
        _ = reader.reportPortal()
        let issuer = reader.required(
            "VEVEN_SIGN_IN_ISSUER", "the address of the OpenID Connect provider")
        _ = reader.required("VEVEN_SIGN_IN_CLIENT", "the client id that the provider gave")
        if issuer != nil {
            reader.fail(
                "VEVEN_SIGN_IN_ISSUER: this version cannot sign anyone in with OpenID Connect "
                    + "yet, and does not start without a way to sign in. Use 'veven demo'.")
        }
        try reader.check()
    }
}
