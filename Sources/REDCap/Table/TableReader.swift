/// Reads a table of comma-separated values (RFC 4180): quoted fields, doubled quotes, line breaks
/// within quotes; CR, LF or both end a row.
enum TableReader {
    struct Fault: Error, Equatable {
        /// The line, counted from 1, where no table can be seen any more.
        let line: Int
    }

    /// The rows with their number as a spreadsheet counts them; rows with nothing in them are left
    /// out, but counted.
    static func rows(in bytes: [UInt8]) throws(Fault) -> [(number: Int, fields: [String])] {
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        var scan = Scan(bytes: hasMark ? Array(bytes.dropFirst(3)) : bytes)
        let rows = try scan.rows()
        return rows.enumerated().compactMap { place, fields in
            fields.allSatisfy(\.isEmpty) ? nil : (place + 1, fields)
        }
    }

    private struct Scan {
        let bytes: [UInt8]
        private var place = 0
        private var line = 1

        init(bytes: [UInt8]) { self.bytes = bytes }

        private static let quote = UInt8(ascii: "\"")
        private static let comma = UInt8(ascii: ",")

        mutating func rows() throws(Fault) -> [[String]] {
            var rows: [[String]] = []
            while place < bytes.count {
                var row = [try field()]
                while place < bytes.count, bytes[place] == Self.comma {
                    place += 1
                    row.append(try field())
                }
                endLine()
                rows.append(row)
            }
            return rows
        }

        private mutating func endLine() {
            if place < bytes.count, bytes[place] == 0x0D { place += 1 }
            if place < bytes.count, bytes[place] == 0x0A { place += 1 }
            line += 1
        }

        private mutating func field() throws(Fault) -> String {
            if place < bytes.count, bytes[place] == Self.quote { return try quoted() }
            let start = place
            while place < bytes.count, ![Self.comma, 0x0D, 0x0A].contains(bytes[place]) {
                if bytes[place] == Self.quote { throw Fault(line: line) }
                place += 1
            }
            return try text(of: bytes[start..<place])
        }

        private mutating func quoted() throws(Fault) -> String {
            place += 1
            var raw: [UInt8] = []
            while place < bytes.count {
                let byte = bytes[place]
                place += 1
                if byte == 0x0A { line += 1 }
                guard byte == Self.quote else {
                    raw.append(byte)
                    continue
                }
                guard place < bytes.count, bytes[place] == Self.quote else {
                    try expectEnd()
                    return try text(of: raw[...])
                }
                raw.append(byte)
                place += 1
            }
            throw Fault(line: line)
        }

        private func expectEnd() throws(Fault) {
            guard place < bytes.count else { return }
            guard [Self.comma, 0x0D, 0x0A].contains(bytes[place]) else { throw Fault(line: line) }
        }

        private func text(of raw: ArraySlice<UInt8>) throws(Fault) -> String {
            guard let text = String(validating: raw, as: UTF8.self), !raw.contains(0) else {
                throw Fault(line: line)
            }
            return text
        }
    }
}
