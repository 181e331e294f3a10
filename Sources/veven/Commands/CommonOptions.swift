import ArgumentParser
import Foundation
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

    private func waited(for address: DatabaseAddress) async throws -> any SQLDatabase {
        try await address.openWhenThere { why in
            FileHandle.standardError.write(Data("\(why) Waiting for it.\n".utf8))
        }
    }

    /// Opens the installation that is there, and makes or alters none: for commands that look.
    /// - Throws: All faults in the settings at once.
    func existingInstallation() async throws -> Installation {
        let key = try key()
        return try await Installation.find(try existing(), key: key)
    }

    /// Opens the installation, made or brought up to date where it is not.
    /// - Parameter isStart: Whether a server that is not there yet is waited for.
    /// - Throws: All faults in the settings at once.
    func installation(isStart: Bool = false) async throws -> Installation {
        var reader = SettingsReader(Settings.gathered(with: values))
        let address = reader.database()
        let key = reader.key()
        try reader.check()
        guard let address, let key else { throw ExitCode.failure }
        let database = isStart ? try await waited(for: address) : try address.open()
        return try await Installation.open(database, key: key)
    }
}
