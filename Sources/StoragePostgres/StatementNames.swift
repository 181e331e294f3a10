import CLibPQ

/// The statements that one connection has prepared, by their text and the types of their values.
struct StatementNames {
    private struct Key: Hashable {
        let text: String
        let types: [Oid]
    }

    /// A bound, because each takes memory on the server [own choice: the product has some 300].
    private static let most = 1000

    private var names: [Key: String] = [:]
    private var made = 0

    var isFull: Bool { names.count >= StatementNames.most }

    func name(of text: String, _ types: [Oid]) -> String? { names[Key(text: text, types: types)] }

    /// A name that was never used on this connection.
    mutating func next() -> String {
        made += 1
        return "s\(made)"
    }

    /// All of them are gone on the server.
    mutating func forget() { names = [:] }

    mutating func keep(_ name: String, _ text: String, _ types: [Oid]) {
        names[Key(text: text, types: types)] = name
    }
}
