/// What makes a masked code hard to read, in points: the mask with the fewest is taken
/// (ISO/IEC 18004:2015, table 11).
struct QRPenalty {
    private let fields: [Bool]
    private let side: Int

    init(of fields: [Bool], side: Int) {
        self.fields = fields
        self.side = side
    }

    var points: Int {
        let lines = (0..<side).flatMap { line in
            [(0..<side).map { at(line, $0) }, (0..<side).map { at($0, line) }]
        }
        return lines.map { runs($0) + finders($0) }.reduce(0, +) + squares + balance
    }

    private func at(_ row: Int, _ column: Int) -> Bool { fields[row * side + column] }

    /// Five or more of one kind after each other.
    private func runs(_ line: [Bool]) -> Int {
        var (points, length) = (0, 0)
        var last: Bool?
        for field in line {
            length = field == last ? length + 1 : 1
            last = field
            if length == 5 { points += 3 } else if length > 5 { points += 1 }
        }
        return points
    }

    /// What looks like a corner: 1:1:3:1:1 with four light fields before or after it.
    private func finders(_ line: [Bool]) -> Int {
        let bits = line.reduce(into: "") { $0 += $1 ? "1" : "0" }
        return ["10111010000", "00001011101"].map { count(of: Array($0.utf8), in: bits) }
            .reduce(0) { $0 + 40 * $1 }
    }

    private func count(of pattern: [UInt8], in bits: String) -> Int {
        let bits = Array(bits.utf8)
        return (0...bits.count - pattern.count).count { start in
            bits[start..<start + pattern.count].elementsEqual(pattern)
        }
    }

    /// Two by two of one kind.
    private var squares: Int {
        let corners = (0..<side - 1).flatMap { row in (0..<side - 1).map { (row, $0) } }
        return 3
            * corners.count { row, column in
                let first = at(row, column)
                return at(row, column + 1) == first && at(row + 1, column) == first
                    && at(row + 1, column + 1) == first
            }
    }

    /// Each five of a hundred that dark fields are away from a half.
    private var balance: Int {
        let dark = fields.count(where: \.self)
        return 10 * (abs(dark * 20 - fields.count * 10) / fields.count)
    }
}
