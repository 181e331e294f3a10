import ArgumentParser
import Storage

/// Where the database and its key are; every option can be a setting instead.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("sqlite:FILE or postgres://USER@HOST/NAME.", valueName: "address"))
    var database: String?

    @Option(help: ArgumentHelp("A file with the installation key.", valueName: "file"))
    var keyFile: String?

    @Option(help: ArgumentHelp("The folder of a demo, instead of the two above.", valueName: "dir"))
    var data: String?

    /// The options as settings.
    var values: [String: String] {
        var values: [String: String] = [:]
        values["VEVEN_DATABASE"] = database ?? data.map { "sqlite:\($0)/veven.db" }
        values["VEVEN_KEY_FILE"] = keyFile ?? data.map { "\($0)/installation.key" }
        return values
    }

    /// The installation key alone, without a database.
    /// - Throws: All faults in the settings at once.
    func key() throws -> InstallationKey {
        var reader = SettingsReader(Settings.gathered(with: values))
        let key = reader.key()
        try reader.check()
        guard let key else { throw ExitCode.failure }
        return key
    }

    /// The place to be filled, whatever is there.
    /// - Throws: All faults in the settings at once.
    func place() throws -> any SQLDatabase { try address().open() }

    /// The database as it is, without a key; none is made.
    /// - Throws: All faults in the settings at once.
    func existing() throws -> any SQLDatabase {
        let address = try address()
        do {
            return try address.existing()
        } catch let fault as DatabaseAddress.Fault {
            throw ValidationError("--database \(fault)")
        }
    }

    private func address() throws -> DatabaseAddress {
        var reader = SettingsReader(Settings.gathered(with: values))
        let address = reader.database()
        try reader.check()
        guard let address else { throw ExitCode.failure }
        return address
    }

    /// Opens the installation that is there, and makes or alters none: for commands that look.
    /// - Throws: All faults in the settings at once.
    func existingInstallation() async throws -> Installation {
        let key = try key()
        return try await Installation.find(try existing(), key: key)
    }

    /// Opens the installation, made or brought up to date where it is not.
    /// - Throws: All faults in the settings at once.
    func installation() async throws -> Installation {
        var reader = SettingsReader(Settings.gathered(with: values))
        let address = reader.database()
        let key = reader.key()
        try reader.check()
        guard let address, let key else { throw ExitCode.failure }
        return try await Installation.open(try address.open(), key: key)
    }
}
