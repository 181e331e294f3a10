import ArgumentParser
import Storage

/// `veven copy`: moves an installation to another place, or to the other engine.
struct CopyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy",
        abstract: "Copy an installation into an empty database, of either engine.",
        discussion: """
            Stop the server first: what is written after the copy began is not in it. The source \
            is only read. Interrupted, run it again: it goes on where it stopped. At the end all \
            rows of both sides were compared; before, no server opens the new place. No key is \
            needed: what is sealed stays sealed, and the same installation key opens it there.
            """)

    @Option(help: ArgumentHelp("The installation, such as sqlite:a.db.", valueName: "address"))
    var from: String

    @Option(help: ArgumentHelp("The empty place, such as sqlite:b.db.", valueName: "address"))
    var to: String

    private func opened(
        _ text: String, _ option: String, _ open: (DatabaseAddress) throws -> any SQLDatabase
    ) throws -> any SQLDatabase {
        do {
            return try open(DatabaseAddress(text))
        } catch let fault as DatabaseAddress.Fault {
            throw ValidationError("\(option) \(fault)")
        }
    }

    func validate() throws {
        guard from != to else { throw ValidationError("--from and --to are the same place.") }
    }

    func run() async throws {
        let source = try opened(from, "--from") { try $0.existing() }
        let target = try opened(to, "--to") { try $0.open() }
        let bars = StepBars(filling: "Copying", proving: "Comparing")
        let proof = try await Copy(from: source, to: target).run { bars.show($0, $1) }
        bars.finish()
        guard let proof else { return print("An earlier run had compared all rows. It is done.") }
        print("\(proof.rows) rows, the same on both sides. Digest: \(proof.digest)")
    }
}
