import HTTPTypes
import Hummingbird
import NIOCore

/// A form that carries a file (`multipart/form-data`, RFC 7578), read strictly: whatever a browser
/// would not send is refused as a whole, and nothing in it is guessed.
struct Multipart: Sendable, Equatable {
    /// Fields of text, in the order in which they came.
    private(set) var fields: [Field] = []
    /// The files, by field; what a browser sends for no file is left out.
    private(set) var files: [String: [UInt8]] = [:]

    struct Field: Sendable, Equatable {
        let name: String
        let value: String
    }

    /// More than any form here has.
    static let mostParts = 400
    /// The head of one part.
    static let longestHead = 1024
    /// A field of text.
    static let longestField = 16 * 1024

    private let longest: Int

    /// Nil unless the body is one whole form between these boundaries.
    /// - Parameter longestField: How long a field of text may be, in bytes.
    init?(_ body: [UInt8], boundary: String, longestField: Int = Multipart.longestField) {
        longest = longestField
        var rest = body[...]
        let fence = Array("\r\n--\(boundary)".utf8)
        guard rest.take(fence.dropFirst(2)) else { return nil }
        var parts = 0
        while !rest.take("--".utf8) {
            parts += 1
            guard parts <= Multipart.mostParts, rest.take("\r\n".utf8),
                let end = rest.firstRange(of: fence), add(rest[..<end.lowerBound])
            else { return nil }
            rest = rest[end.upperBound...]
        }
        guard rest.isEmpty || rest.elementsEqual("\r\n".utf8) else { return nil }
    }

    /// Nil unless the header names this form and a boundary that may stand there.
    static func boundary(of contentType: String?) -> String? {
        let start = "multipart/form-data; boundary="
        guard let contentType, contentType.lowercased().hasPrefix(start) else { return nil }
        var name = contentType.dropFirst(start.count)
        if name.hasPrefix("\""), name.hasSuffix("\""), name.utf8.count > 2 {
            name = name.dropFirst().dropLast()
        }
        let isPlain = name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "'()+_,-./:=?".utf8.contains(byte)
            }
        }
        return isPlain && (1...70).contains(name.utf8.count) ? String(name) : nil
    }

    /// The head, an empty line, the content.
    private mutating func add(_ part: ArraySlice<UInt8>) -> Bool {
        guard let gap = part.prefix(Multipart.longestHead).firstRange(of: Array("\r\n\r\n".utf8)),
            let head = PartHead(part[..<gap.lowerBound])
        else { return false }
        let content = part[gap.upperBound...]
        if head.isFile { return keep(content, as: head.name) }
        guard content.count <= longest,
            let text = String(validating: content, as: UTF8.self)
        else { return false }
        fields.append(Field(name: head.name, value: text))
        return true
    }

    /// Each file once.
    private mutating func keep(_ content: ArraySlice<UInt8>, as name: String) -> Bool {
        guard files[name] == nil else { return false }
        if !content.isEmpty { files[name] = Array(content) }
        return true
    }

    /// The text fields, as any form's.
    var form: FormFields {
        FormFields(Dictionary(grouping: fields, by: \.name).mapValues { $0.map(\.value) })
    }
}

extension ArraySlice<UInt8> {
    /// Takes these bytes off the front; false, and nothing taken, if others stand there.
    fileprivate mutating func take(_ bytes: some Collection<UInt8>) -> Bool {
        guard starts(with: bytes) else { return false }
        self = dropFirst(bytes.count)
        return true
    }

    /// Where these bytes stand first. By hand, since the general search is slow on megabytes.
    fileprivate func firstRange(of bytes: [UInt8]) -> Range<Int>? {
        guard let first = bytes.first, count >= bytes.count else { return nil }
        var place = startIndex
        while let found = self[place...].firstIndex(of: first), endIndex - found >= bytes.count {
            if self[found..<(found + bytes.count)].elementsEqual(bytes) {
                return found..<(found + bytes.count)
            }
            place = found + 1
        }
        return nil
    }
}

extension Request {
    /// The form with its files in the body.
    /// - Throws: 413 for one bigger than this; 400 for what is no such form.
    func multipart(
        upTo size: Int, longestField: Int = Multipart.longestField
    ) async throws -> Multipart {
        guard let boundary = Multipart.boundary(of: headers[.contentType]) else {
            throw HTTPError(.badRequest)
        }
        do {
            let body = try await body.collect(upTo: size)
            let bytes = Array(body.readableBytesView)
            guard let form = Multipart(bytes, boundary: boundary, longestField: longestField)
            else {
                throw HTTPError(.badRequest)
            }
            return form
        } catch is NIOTooManyBytesError {
            throw HTTPError(.contentTooLarge)
        }
    }
}
