#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The stored form of results: JSON with sorted keys, so that equal results have equal text.
package enum StoredScores {
    /// Why results could not be written or read.
    package enum Fault: Error, Equatable { case unwritable, unreadable }

    /// The text under which results are kept.
    package static func text(of results: [ScoreResult]) throws(Fault) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        guard let data = try? encoder.encode(results) else { throw .unwritable }
        return String(decoding: data, as: UTF8.self)
    }

    /// The results that were kept under this text.
    package static func results(in text: String) throws(Fault) -> [ScoreResult] {
        let results = try? JSONDecoder().decode([ScoreResult].self, from: Data(text.utf8))
        guard let results else { throw .unreadable }
        return results
    }
}
