/// JSON as it stands in a file: numbers keep their digits, and members their order.
///
/// FHIR demands of a decimal that `1.50` stays `1.50` (R4, decimal), which no decoder to floating
/// numbers can give.
enum Node: Sendable, Equatable {
    case null
    case flag(Bool)
    case number(String)
    case text(String)
    case list([Node])
    case object([Member])

    struct Member: Sendable, Equatable {
        let name: String
        let value: Node
    }

    /// The value of the first member of this name.
    subscript(name: String) -> Node? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }
}
