import Domain
import JWTKit

/// What a token says, by name. The checks are ours: they ask for the time and the registration.
struct Claims: JWTPayload, Equatable {
    private let values: [String: ClaimValue]

    init(_ values: [String: ClaimValue]) { self.values = values }

    init(from decoder: any Decoder) throws {
        values = try decoder.singleValueContainer().decode([String: ClaimValue].self)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(values)
    }

    func verify(using algorithm: some JWTAlgorithm) async throws {}

    func has(_ name: String) -> Bool { values[name] != nil }

    func text(_ name: String) -> String? {
        if case .text(let text) = values[name] { text } else { nil }
    }

    /// One text, or several; nil if it is neither.
    func texts(_ name: String) -> [String]? {
        switch values[name] {
        case .text(let text): [text]
        case .list(let list):
            list.reduce([]) { texts, value in
                guard let texts, case .text(let text) = value else { return nil }
                return texts + [text]
            }
        default: nil
        }
    }

    /// Seconds since 1970 as a moment; nil for a number that is no time of ours.
    func moment(_ name: String) -> Instant? {
        guard case .number(let seconds) = values[name], (0...1e11).contains(seconds) else {
            return nil
        }
        return Instant(milliseconds: Int(seconds * 1000))
    }

    /// The names inside an object.
    func names(in name: String) -> Set<String> {
        if case .object(let object) = values[name] { Set(object.keys) } else { [] }
    }
}

/// A value of JSON.
enum ClaimValue: Codable, Sendable, Equatable {
    case text(String)
    case number(Double)
    case flag(Bool)
    case list([ClaimValue])
    case object([String: ClaimValue])
    case null

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let list = try? container.decode([ClaimValue].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: ClaimValue].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number) where number == number.rounded() && abs(number) < 1e15:
            try container.encode(Int(number))
        case .number(let number): try container.encode(number)
        case .flag(let flag): try container.encode(flag)
        case .list(let list): try container.encode(list)
        case .object(let object): try container.encode(object)
        case .null: try container.encodeNil()
        }
    }
}
