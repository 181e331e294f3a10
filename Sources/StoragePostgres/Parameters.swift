import CLibPQ
import Storage

/// The values of one statement as PostgreSQL takes them: binary, one after the other in one
/// buffer, each with its type.
struct Parameters {
    /// int8, text and bytea; 0 lets the server find the type, as of a NULL (`pg_type.dat`).
    let types: [Oid]
    private let bytes: [UInt8]
    /// Where each value begins; nil for NULL.
    private let starts: [Int?]
    private let lengths: [CInt]
    private let formats: [CInt]

    /// - Parameter columns: Whether each value stands directly for a column, which says its type:
    ///   then one prepared statement does for all rows, whichever of their values are empty.
    init(_ values: [SQLValue], asColumns columns: Bool = false) {
        var bytes: [UInt8] = []
        var starts: [Int?] = []
        var lengths: [CInt] = []
        for value in values {
            let start = bytes.count
            switch value {
            case .null: break
            case .int(let number):
                withUnsafeBytes(of: Int64(number).bigEndian) { bytes += $0 }
            case .text(let text): bytes += text.utf8
            case .bytes(let field): bytes += field
            }
            starts.append(value == .null ? nil : start)
            lengths.append(CInt(bytes.count - start))
        }
        // So that an empty value at the end has a place too: nil would be NULL.
        bytes.append(0)
        self.bytes = bytes
        self.starts = starts
        self.lengths = lengths
        types = values.map { columns ? 0 : Parameters.type($0) }
        formats = Array(repeating: 1, count: values.count)
    }

    private static func type(_ value: SQLValue) -> Oid {
        switch value {
        case .null: 0
        case .int: 20
        case .text: 25
        case .bytes: 17
        }
    }

    /// Hands on what libpq's functions take: count, values, lengths and formats.
    func withPointers<Answer>(
        _ body: (
            CInt, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<CInt>?,
            UnsafePointer<CInt>?
        ) -> Answer
    ) -> Answer {
        bytes.withUnsafeBytes { buffer in
            let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let values = starts.map { start in start.flatMap { base?.advanced(by: $0) } }
            return body(CInt(starts.count), values, lengths, formats)
        }
    }
}
