import FHIR
import Instruments
import REDCap

/// The file that an administrator brought, and what came of reading it.
struct BroughtFile {
    /// As it came, for the second press; nil when it is no text.
    let text: String?
    let report: ImportReport

    init(_ bytes: [UInt8]) {
        text = String(validating: bytes, as: UTF8.self)
        report =
            BroughtFile.isJSON(bytes)
            ? QuestionnaireReader.read(bytes) : DictionaryReader.read(bytes)
    }

    /// Nobody has to say which of the two it is: a table never begins so.
    private static func isJSON(_ bytes: [UInt8]) -> Bool {
        let mark: [UInt8] = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.prefix(3)) : []
        let first = bytes.dropFirst(mark.count).first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }
}
