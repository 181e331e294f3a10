import ArgumentParser
import Domain
import Foundation
import Storage
import UseCases

/// `veven export-log`: writes a municipality's log to standard output, to be checked elsewhere.
struct ExportLogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export-log",
        abstract: "Write the log of a municipality as lines of JSON.",
        discussion: """
            No names and no content: who, when, and what kind of act. Check it anywhere with \
            'veven check-log --export FILE --audit-key-file FILE'.
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: "The municipality's name or identity; needless where there is only one.")
    var municipality: String?

    func run() async throws {
        let installation = try await common.existingInstallation()
        let id = try wanted(among: try await installation.municipalities())
        let now = SystemClock.now()
        var place = ExportPlace.start
        while place.part != .done {
            let piece = try await installation.exporter.piece(of: id, from: place, at: now)
            try FileHandle.standardOutput.write(contentsOf: Data(piece.bytes))
            place = piece.next
        }
    }

    private func wanted(among all: [Municipality]) throws -> MunicipalityID {
        let found = all.filter { place in
            municipality.map { $0 == place.id.text || $0 == place.name.text } ?? true
        }
        guard found.count == 1, let only = found.first else {
            let names = all.map(\.name.text).joined(separator: ", ")
            throw ValidationError("--municipality must be one of: \(names).")
        }
        return only.id
    }
}
