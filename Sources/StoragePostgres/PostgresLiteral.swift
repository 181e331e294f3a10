import CLibPQ
import Storage

/// A value as it is written into a statement, for EXECUTE alone, which takes no bound values.
enum PostgresLiteral {
    static func text(_ value: SQLValue) -> String {
        switch value {
        case .null: "NULL"
        case .int(let number): "\(number)"
        case .text(let text): "'\(text.replacing("'", with: "''"))'"
        case .bytes(let bytes): "'\\x\(hex(bytes))'"
        }
    }

    /// The name of a type that `Parameters` binds.
    static func type(_ type: Oid) -> String {
        switch type {
        case 20: "int8"
        case 25: "text"
        case 17: "bytea"
        default: "unknown"
        }
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".unicodeScalars)
        var text = ""
        for byte in bytes {
            text.unicodeScalars.append(digits[Int(byte >> 4)])
            text.unicodeScalars.append(digits[Int(byte & 15)])
        }
        return text
    }
}
