import Domain
import UseCases

/// Whom a line of the log is kept from, sealed beside it. Every line has such bytes, and for up
/// to seven members they are equally long, so that the file does not tell which lines are kept.
/// They are sealed under a key of the installation: a family's own is not at hand where refused
/// attempts are written down.
struct KeptLines {
    let sealer: Sealer

    func seal(_ kept: KeptLine, chain: String, seq: Int) throws -> [UInt8] {
        var fields = FieldWriter()
        switch kept {
        case .fromNobody: fields.add("0")
        case .fromFamily: fields.add("1")
        case .untilTold(let id):
            fields.add("2")
            fields.add(packed(id.text))
        case .from(let persons):
            fields.add("3")
            for person in persons.map(\.text).sorted() { fields.add(packed(person)) }
        }
        return try sealer.seal(fields.bytes, at: place(chain, seq))
    }

    /// Lines from before there was such a thing are kept from nobody.
    func open(_ sealed: [UInt8]?, chain: String, seq: Int) throws -> KeptLine {
        guard let sealed else { return .fromNobody }
        var fields = FieldReader(try sealer.open(sealed, at: place(chain, seq)))
        switch try fields.text() {
        case "0": return .fromNobody
        case "1": return .fromFamily
        case "2": return .untilTold(ID(trusted: unpacked(try fields.rawBytes())))
        case "3":
            var persons: Set<PersonID> = []
            while let next = try fields.optionalBytes() {
                persons.insert(ID(trusted: unpacked(next)))
            }
            return .from(persons)
        default: throw StorageFault.unreadable
        }
    }

    private func place(_ chain: String, _ seq: Int) -> SealedPlace {
        var place = SealedPlace("audit", chain, "kept", block: 128)
        place.bind([.int(seq)])
        return place
    }

    /// A UUID as its sixteen bytes; any other text as it is.
    private func packed(_ id: String) -> [UInt8] {
        let digits = id.utf8.filter { $0 != UInt8(ascii: "-") }.compactMap {
            Character(Unicode.Scalar($0)).hexDigitValue
        }
        guard id.utf8.count == 36, digits.count == 32 else { return Array(id.utf8) }
        return stride(from: 0, to: 32, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    private func unpacked(_ bytes: [UInt8]) -> String {
        guard bytes.count == 16 else { return String(decoding: bytes, as: UTF8.self) }
        let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16]
        return groups.map { digits[$0].joined() }.joined(separator: "-")
    }
}
