import Crypto
import Domain

/// That one family was erased, and when.
struct ErasureEntry: Sendable, Equatable {
    let family: FamilyID
    let municipality: MunicipalityID
    let at: Instant

    /// What is authenticated.
    fileprivate var bytes: [UInt8] {
        var fields = FieldWriter()
        fields.add("erasure")
        fields.add(family)
        fields.add(municipality)
        fields.add(at.text)
        return fields.bytes
    }
}

/// The list of erased families. In a file it is one line for each, with a keyed hash, and a last
/// line with their number and a keyed hash over all: none can be made up, altered or left out.
struct ErasureTable {
    private static let title = "veven erasures 1"

    private let keys: KeyChain
    private let connection: any SQLConnection

    init(_ keys: KeyChain, _ connection: any SQLConnection) {
        self.keys = keys
        self.connection = connection
    }

    /// The first time stands. Why is sealed under the municipality's key.
    func note(_ entry: ErasureEntry, because reason: Words?) throws {
        try connection.run(
            """
            INSERT INTO erasure (family, municipality, at, mac, content)
            VALUES (\(entry.family), \(entry.municipality), \(entry.at),
                \(keys.erasures.mac(entry.bytes)), \(try reason.map { try sealed($0, entry) }))
            ON CONFLICT (family) DO NOTHING
            """)
    }

    func list() throws -> String {
        let lines = try connection.rows(
            "SELECT family, municipality, at, mac FROM erasure ORDER BY at, family"
        ) { row in
            [row.text(0), row.text(1), row.text(2), AuditAnchors.hexadecimal(row.bytes(3))]
                .joined(separator: " ")
        }
        let end = "end \(lines.count) \(AuditAnchors.hexadecimal(whole(lines)))"
        return ([ErasureTable.title] + lines + [end]).joined(separator: "\n") + "\n"
    }

    /// - Throws: `StorageFault.forgedErasures`.
    func read(_ list: String) throws -> [ErasureEntry] {
        let all = list.split(whereSeparator: \.isNewline).map(String.init)
        guard all.count >= 2, all[0] == ErasureTable.title, let last = all.last else {
            throw StorageFault.forgedErasures
        }
        let lines = Array(all.dropFirst().dropLast())
        let end = last.split(separator: " ")
        guard end.count == 3, end[0] == "end", Int(end[1]) == lines.count,
            let mac = Hexadecimal.bytes(end[2]), isWhole(lines, mac)
        else { throw StorageFault.forgedErasures }
        return try lines.map(entry)
    }

    private func entry(_ line: String) throws -> ErasureEntry {
        let parts = line.split(separator: " ")
        guard parts.count == 4, let family = FamilyID(String(parts[0])),
            let municipality = MunicipalityID(String(parts[1])),
            let at = Instant(String(parts[2])), let mac = Hexadecimal.bytes(parts[3])
        else { throw StorageFault.forgedErasures }
        let entry = ErasureEntry(family: family, municipality: municipality, at: at)
        guard keys.erasures.isRight(mac, for: entry.bytes) else {
            throw StorageFault.forgedErasures
        }
        return entry
    }

    private func whole(_ lines: [String]) -> [UInt8] { keys.erasures.mac(packed(lines)) }

    private func isWhole(_ lines: [String], _ mac: [UInt8]) -> Bool {
        keys.erasures.isRight(mac, for: packed(lines))
    }

    private func packed(_ lines: [String]) -> [UInt8] {
        var fields = FieldWriter()
        fields.add("all erasures")
        fields.add(lines.count)
        for line in lines { fields.add(line) }
        return fields.bytes
    }

    private func sealed(_ reason: Words, _ entry: ErasureEntry) throws -> [UInt8] {
        var fields = FieldWriter()
        fields.add(reason)
        var place = SealedPlace("erasure", entry.family.text)
        place.bind([.text(entry.municipality.text), .text(entry.at.text)])
        return try keys.keys(of: entry.municipality, connection).sealer
            .seal(fields.bytes, at: place)
    }
}

/// Bytes written as hexadecimal digits, two for each.
package enum Hexadecimal {
    /// Nil for anything but pairs of the digits 0 to 9, a to f and A to F: no sign, no blank.
    package static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let digits = text.utf8.map(digit)
        guard digits.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x61...0x66: byte - 0x61 + 10
        case 0x41...0x46: byte - 0x41 + 10
        default: nil
        }
    }
}
