import Domain

/// Packs the fields of a row into the bytes that are sealed. Each field is a length and bytes:
/// 0 for a field that is empty, otherwise the number of bytes plus one, in groups of seven bits.
/// New fields are added at the end; a reader takes a missing one for empty.
package struct FieldWriter {
    private(set) var bytes: [UInt8] = []

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    mutating func add(_ text: String?) {
        guard let text else { return add(length: 0) }
        add(length: text.utf8.count + 1)
        bytes += text.utf8
    }

    mutating func add(_ field: [UInt8]) {
        add(length: field.count + 1)
        bytes += field
    }

    mutating func add(name text: StaticString) {
        add(length: text.utf8CodeUnitCount + 1)
        text.withUTF8Buffer { bytes += $0 }
    }

    /// The bytes of a text or of a row of bytes, without a copy in between.
    package mutating func add(_ field: UnsafeRawBufferPointer) {
        add(length: field.count + 1)
        bytes += field
    }

    mutating func add(_ value: SQLValue) {
        switch value {
        case .null: addNothing()
        case .int(let number): add(number)
        case .text(let text): add(text)
        case .bytes(let field): add(field)
        }
    }

    package mutating func addNothing() { add(length: 0) }

    /// Eight bytes, the lowest first.
    package mutating func add(_ number: Int?) {
        guard let number else { return add(length: 0) }
        add(length: 9)
        withUnsafeBytes(of: Int64(number).littleEndian) { bytes += $0 }
    }

    mutating func add<Value: RawRepresentable<String>>(_ value: Value) { add(value.rawValue) }
    mutating func add<Value: RawRepresentable<Int>>(_ value: Value) { add(value.rawValue) }
    mutating func add(_ words: Words) { add(words.text) }
    mutating func add(_ words: Words?) { add(words?.text) }
    mutating func add(_ name: Name) { add(name.text) }
    mutating func add(_ day: Day?) { add(day?.number) }
    mutating func add(_ instant: Instant) { add(instant.milliseconds) }
    mutating func add(_ instant: Instant?) { add(instant?.milliseconds) }
    mutating func add<Kind>(_ id: ID<Kind>?) { add(id?.text) }

    mutating func add(_ said: Said) {
        add(said.by)
        add(said.at)
    }

    mutating func add(_ author: Author?) {
        switch author {
        case nil: add(nil as String?)
        case .person(let id): add("p" + id.text)
        case .account(let id): add("a" + id.text)
        }
    }

    private mutating func add(length: Int) {
        var rest = UInt(length)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
