import ArgumentParser
import Foundation
import Storage
import Synchronization

/// A file with a line for each statement that was asked: its text, what it took, its plan; no
/// values. A class, because all connections write into one file.
final class StatementNotes: Sendable {
    private let file: Mutex<FileHandle>

    init(in path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let file = FileHandle(forWritingAtPath: path)
        else { throw ValidationError("--note-statements: \(path) cannot be written.") }
        self.file = Mutex(file)
    }

    /// Forgets a family at once, so that each page is counted whole.
    static var noMemory: FamilyMemory {
        let looks = Atomic<Int>(0)
        let start = ContinuousClock.now
        return FamilyMemory {
            start + .seconds(60 * looks.add(1, ordering: .relaxed).newValue)
        }
    }

    func watching(_ database: any SQLDatabase) -> any SQLDatabase {
        WatchedDatabase(database) { self.note($0) }
    }

    private func note(_ statement: WatchedStatement) {
        guard let line = try? JSONEncoder().encode(statement) else { return }
        file.withLock { $0.write(line + Data("\n".utf8)) }
    }
}
