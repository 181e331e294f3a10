#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The stored form of what was given to a question without points: JSON with sorted keys.
package enum StoredValues {
    /// - Throws: `StoredScores.Fault`.
    package static func text(of values: [FormValue]) throws(StoredScores.Fault) -> String {
        if let code = plainCode(of: values) { return head + code + tail }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        guard let data = try? encoder.encode(values) else { throw .unwritable }
        return String(decoding: data, as: UTF8.self)
    }

    /// - Throws: `StoredScores.Fault`.
    package static func values(in text: String) throws(StoredScores.Fault) -> [FormValue] {
        if let code = plainCode(in: text) { return [.coding(Coding(code))] }
        let values = try? JSONDecoder().decode([FormValue].self, from: Data(text.utf8))
        guard let values else { throw .unreadable }
        return values
    }

    // What nearly every answer is, one plain code, is put together and taken apart by hand: a form
    // of 25 of them would spend half of its time on JSON. The text is the same.

    private static let head = #"[{"coding":{"_0":{"code":""#
    private static let tail = #""}}}]"#

    private static func plainCode(of values: [FormValue]) -> String? {
        guard values.count == 1, case .coding(let coding) = values[0], coding.system == nil,
            isPlain(coding.code[...])
        else { return nil }
        return coding.code
    }

    private static func plainCode(in text: String) -> String? {
        guard text.utf8.count >= head.utf8.count + tail.utf8.count, text.hasPrefix(head),
            text.hasSuffix(tail)
        else { return nil }
        let code = text.utf8.dropFirst(head.utf8.count).dropLast(tail.utf8.count)
        return isPlain(Substring(code)) ? String(Substring(code)) : nil
    }

    /// Whether it stands in JSON as it is.
    private static func isPlain(_ code: Substring) -> Bool {
        code.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x5F || byte == 0x2E
        }
    }
}
