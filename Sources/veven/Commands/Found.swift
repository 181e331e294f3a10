import ArgumentParser
import Domain
import Foundation
import Storage
import UseCases

/// `veven found`: makes a municipality with its first administrator.
struct Found: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a municipality and its first administrator.",
        discussion: """
            Makes the database and the key file if they are missing. The administrator signs in \
            with the account that the provider calls by this subject, and adds everybody else. \
            Running it twice changes nothing.
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: "The municipality's name.")
    var municipality: String

    @Option(help: "The administrator's name.")
    var administrator: String

    @Option(help: ArgumentHelp("The OpenID Connect provider they sign in with.", valueName: "url"))
    var issuer: String

    @Option(help: "What the provider calls the administrator: the claim sub.")
    var subject: String

    func validate() throws {
        let loopback = ["http://127.0.0.1", "http://localhost"]
        guard issuer.hasPrefix("https://") || loopback.contains(where: issuer.hasPrefix) else {
            throw ValidationError("--issuer must begin with https://.")
        }
        guard (1...255).contains(subject.count) else {
            throw ValidationError("--subject must have 1 to 255 characters.")
        }
    }

    func run() async throws {
        guard let town = try? Name(municipality), let person = try? Name(administrator) else {
            throw ValidationError("The names must have 1 to \(Name.longest) characters.")
        }
        let (database, keyPath) = try places()
        let isNewKey = !FileManager.default.fileExists(atPath: keyPath)
        let installation = try await Installation.open(
            try database.open(), key: KeyFile.readOrMake(keyPath))
        let ids = Identifiers.timed(now: SystemClock.now) { UInt64.random(in: .min ... .max) }
        let place = Municipality(id: ids.next(), name: town)
        let isFounded = try await installation.founding.found(
            place,
            administrator: Account(
                id: ids.next(), municipality: place.id, role: .administrator, name: person),
            signingInAs: .employee(issuer: issuer, subject: subject), at: SystemClock.now())
        guard isFounded else {
            return print("\(town.text) is there already and has an administrator.")
        }
        if isNewKey { print("Made the installation key in \(keyPath). \(Found.keepIt)") }
        print(Found.next(town, person, database.shown, keyPath, issuer))
    }

    private static let keepIt = """
        Keep a copy apart from the database and its backups: without it nothing can be read.
        """

    private static func next(
        _ town: Name, _ person: Name, _ database: String, _ keyPath: String, _ issuer: String
    ) -> String {
        """
        \(town.text) is founded in \(database). Next:
          1. Set VEVEN_DATABASE=\(database) and VEVEN_KEY_FILE=\(keyPath),
             and let people sign in with \(issuer): docs/sign-in.md
          2. Start it: veven serve
          3. \(person.text) signs in and adds services and people: docs/accounts.md
        """
    }

    /// Where the database and the key are or shall be.
    /// - Throws: If there is a database but not its key: a new key would not open it.
    private func places() throws -> (database: DatabaseAddress, key: String) {
        var reader = SettingsReader(Settings.gathered(with: common.values))
        let database = reader.database()
        let keyPath = reader.required("VEVEN_KEY_FILE", "a file for the installation key")
        if let database, let keyPath, database.isThereAsFile,
            !FileManager.default.fileExists(atPath: keyPath)
        {
            reader.fail(
                "VEVEN_KEY_FILE: \(keyPath) is not there, but the database \(database.shown) is.")
        }
        try reader.check()
        guard let database, let keyPath else { throw ExitCode.failure }
        return (database, keyPath)
    }
}
