import Hummingbird
import NIOCore

/// What a form sent, by field name. The strings stop here: a `FormReader` makes values of them.
struct FormFields: Sendable {
    private var values: [String: [String]]
    /// What was sent: its bytes, and how many fields.
    private(set) var size = (bytes: 0, fields: 0)

    init(_ values: [String: [String]] = [:]) { self.values = values }

    /// Reads `application/x-www-form-urlencoded` text.
    /// - Throws: 400 for more fields, or longer names, than any form of ours has.
    /// - Parameter most: How many fields it may have.
    init(encoded text: String, most: Int = ServerLimits.formFields) throws(HTTPError) {
        var values: [String: [String]] = [:]
        let pairs = text.split(separator: "&", maxSplits: most)
        guard pairs.count <= most else { throw HTTPError(.badRequest) }
        for pair in pairs {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = parts.first?.formDecoded else { continue }
            guard name.utf8.count <= ServerLimits.fieldName else { throw HTTPError(.badRequest) }
            values[name, default: []].append(parts.count > 1 ? parts[1].formDecoded ?? "" : "")
        }
        self.values = values
        size = (text.utf8.count, pairs.count)
    }

    subscript(name: String) -> String { values[name]?.first ?? "" }
    mutating func set(_ name: String, _ value: String) { values[name] = [value] }
    func all(_ name: String) -> [String] { values[name] ?? [] }
    /// In an order that is the same each time.
    var names: [String] { values.keys.sorted() }
    var pairs: [(name: String, value: String)] {
        names.flatMap { name in all(name).map { (name, $0) } }
    }
    var isSent: Bool { !values.isEmpty }
    func has(_ name: String) -> Bool { values[name] != nil }
}

extension Request {
    /// The form in the body.
    /// - Throws: 413 for one that is too big; 400 for a body that breaks off or is none.
    func form() async throws -> FormFields {
        try await form(upTo: ServerLimits.form, fields: ServerLimits.formFields)
    }

    /// A form of answers, which may be long.
    /// - Throws: As for every form.
    func answers() async throws -> FormFields {
        try await form(upTo: ServerLimits.answers, fields: ServerLimits.answerFields)
    }

    private func form(upTo most: Int, fields: Int) async throws -> FormFields {
        let bytes: ByteBuffer
        do {
            bytes = try await body.collect(upTo: most)
        } catch is NIOTooManyBytesError {
            throw HTTPError(.contentTooLarge)
        } catch {
            // The client's line broke, or what it sent was no body: nothing of ours is at fault.
            throw HTTPError(.badRequest)
        }
        return try FormFields(encoded: String(buffer: bytes), most: fields)
    }
}

extension Substring {
    /// The text that a browser encoded: `+` is a blank, `%41` a byte. Nil if that is no UTF-8.
    fileprivate var formDecoded: String? {
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(0x20)
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst()?.hexDigit, let low = rest.popFirst()?.hexDigit
                else { return nil }
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var hexDigit: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }
}
