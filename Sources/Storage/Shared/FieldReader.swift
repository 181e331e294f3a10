import Domain

/// Reads back, in the same order, what a `FieldWriter` packed. A field that is asked for and not
/// there throws `StorageFault.unreadable`.
struct FieldReader {
    private let bytes: [UInt8]
    private var next = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether everything was read.
    var isAtEnd: Bool { next == bytes.count }

    mutating func optionalText() throws -> String? {
        guard let range = try field() else { return nil }
        return String(decoding: bytes[range], as: UTF8.self)
    }

    mutating func text() throws -> String { try there(optionalText()) }

    mutating func optionalNumber() throws -> Int? {
        guard let range = try field() else { return nil }
        guard range.count == 8 else { throw StorageFault.unreadable }
        var number: UInt64 = 0
        for index in range.reversed() { number = number << 8 | UInt64(bytes[index]) }
        return Int(Int64(bitPattern: number))
    }

    mutating func optionalBytes() throws -> [UInt8]? { try field().map { Array(bytes[$0]) } }
    mutating func rawBytes() throws -> [UInt8] { try there(optionalBytes()) }

    mutating func number() throws -> Int { try there(optionalNumber()) }

    mutating func value<Value: RawRepresentable<String>>() throws -> Value {
        try there(Value(rawValue: text()))
    }

    mutating func value<Value: RawRepresentable<Int>>() throws -> Value {
        try there(Value(rawValue: number()))
    }

    mutating func optionalValue<Value: RawRepresentable<String>>() throws -> Value? {
        guard let text = try optionalText() else { return nil }
        return try there(Value(rawValue: text))
    }

    mutating func words() throws -> Words { Words(trusted: try text()) }
    mutating func optionalWords() throws -> Words? { try optionalText().map(Words.init(trusted:)) }
    mutating func name() throws -> Name { Name(trusted: try text()) }
    mutating func day() throws -> Day { Day(number: try number()) }
    mutating func optionalDay() throws -> Day? { try optionalNumber().map(Day.init(number:)) }
    mutating func instant() throws -> Instant { Instant(milliseconds: try number()) }
    mutating func id<Kind>() throws -> ID<Kind> { ID(trusted: try text()) }
    mutating func optionalID<Kind>() throws -> ID<Kind>? {
        try optionalText().map(ID.init(trusted:))
    }

    mutating func said() throws -> Said { Said(by: try author(), at: try instant()) }

    mutating func author() throws -> Author { try there(try optionalAuthor()) }

    mutating func optionalAuthor() throws -> Author? {
        guard let text = try optionalText() else { return nil }
        let id = String(Substring(text.utf8.dropFirst()))
        switch text.utf8.first {
        case UInt8(ascii: "p"): return .person(ID(trusted: id))
        case UInt8(ascii: "a"): return .account(ID(trusted: id))
        default: throw StorageFault.unreadable
        }
    }

    private func there<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw StorageFault.unreadable }
        return value
    }

    /// Where the next field's bytes stand; nil if it is empty or was never written.
    private mutating func field() throws -> Range<Int>? {
        if next == bytes.count { return nil }
        let length = try length()
        guard length > 0 else { return nil }
        guard length - 1 <= bytes.count - next else { throw StorageFault.unreadable }
        defer { next += length - 1 }
        return next..<(next + length - 1)
    }

    private mutating func length() throws -> Int {
        var length = 0
        var shift = 0
        while next < bytes.count, shift < 35 {
            let byte = Int(bytes[next])
            next += 1
            length |= (byte & 0x7F) << shift
            if byte < 0x80 { return length }
            shift += 7
        }
        throw StorageFault.unreadable
    }
}
