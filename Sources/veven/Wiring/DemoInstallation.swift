import ArgumentParser
import Demo
import Domain
import Foundation
import Instruments
import Storage
import UseCases

/// How many families to invent, and from which number.
struct DemoWish: Codable, Equatable {
    let families: Int
    let seed: UInt64
}

/// An installation of invented people in a folder: made once, then kept.
struct DemoInstallation {
    let installation: Installation
    let database: any SQLDatabase
    let signIn: DemoSignIn

    /// Opens what is in the folder; makes it if there is nothing, or only an unfinished start.
    /// - Parameters:
    ///   - wish: What to invent; nil to open only what is there.
    ///   - day: On which the history ends, if it is made now.
    ///   - server: Where the data is, if not in the folder.
    ///   - notes: Gets each statement; then nothing is remembered between two pages.
    static func open(
        in folder: String, wanting wish: DemoWish?, until day: Day = SystemClock.clock.today,
        at server: DatabaseAddress? = nil, noting notes: StatementNotes? = nil
    ) async throws -> DemoInstallation {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let kept = DemoNote.read(in: folder)
        guard let note = kept ?? wish.map({ DemoNote($0, madeOn: day) }) else {
            throw ValidationError("There is no demo in \(folder).")
        }
        if kept == nil {
            try clear(folder)
            try DemoNote.begin(in: folder)
        }
        if let wish, let kept, kept.wish != wish {
            print("Keeping the \(kept.wish.families) families that are in \(folder) already.")
        }
        let opened = try (server ?? .sqlite(path: "\(folder)/veven.db")).open()
        let database = notes?.watching(opened) ?? opened
        let installation = try await Installation.open(
            database, key: KeyFile.readOrMake("\(folder)/installation.key"),
            memory: notes.map { _ in StatementNotes.noMemory } ?? FamilyMemory())
        try await installation.instrumentKeys.keep(try Catalog.shipped())
        try await installation.uncounted.count(on: SystemClock.clock.today)
        if kept == nil {
            try await requireEmpty(installation)
            try await note.seed(installation, database)
            try await installation.audit.anchor(at: SystemClock.now())
        }
        try note.write(in: folder)
        return DemoInstallation(
            installation: installation, database: database,
            signIn: DemoSignIn(cast: note.town.cast, sessions: installation.sessions))
    }

    /// A server's database is nobody's to take away: what an interrupted start left there stays.
    private static func requireEmpty(_ installation: Installation) async throws {
        guard try await installation.municipalities().isEmpty else {
            throw ValidationError(
                """
                The database is not empty. Nothing was changed. Make a new one for the demo.
                """)
        }
    }

    /// Takes away what an interrupted start left behind; nobody could have signed in to it. Only
    /// a note written before the start tells that it is a demo's.
    /// - Throws: If there is a database or a key without such a note: it may be a municipality's.
    private static func clear(_ folder: String) throws {
        let files = FileManager.default
        guard DemoNote.isBegun(in: folder) else {
            for name in ["veven.db", "installation.key"]
            where files.fileExists(atPath: "\(folder)/\(name)") {
                throw ValidationError(
                    """
                    \(folder)/\(name) is no demo's. Nothing was changed. Choose another folder \
                    with --data.
                    """)
            }
            return
        }
        for name in ["veven.db", "veven.db-wal", "veven.db-shm", "installation.key"] {
            let path = "\(folder)/\(name)"
            if FileManager.default.fileExists(atPath: path) {
                try FileManager.default.removeItem(atPath: path)
            }
        }
    }
}
