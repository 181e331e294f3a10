#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The stored form of what was given to a question without points: JSON with sorted keys.
package enum StoredValues {
    /// - Throws: `StoredScores.Fault`.
    package static func text(of values: [FormValue]) throws(StoredScores.Fault) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        guard let data = try? encoder.encode(values) else { throw .unwritable }
        return String(decoding: data, as: UTF8.self)
    }

    /// - Throws: `StoredScores.Fault`.
    package static func values(in text: String) throws(StoredScores.Fault) -> [FormValue] {
        let values = try? JSONDecoder().decode([FormValue].self, from: Data(text.utf8))
        guard let values else { throw .unreadable }
        return values
    }
}
