import Instruments

/// One object of a resource, and where it stands.
struct Part {
    let fields: [String: Node]
    /// The names that stand more than once; only the first of each is read.
    let twice: [String]
    /// As `item[0].answerOption[2]`; empty for the resource itself.
    let path: String
    /// The item it belongs to, where that has a name.
    let item: ItemID?

    /// Nil unless the node is an object.
    init?(_ node: Node, path: String, item: ItemID?) {
        guard case .object(let members) = node else { return nil }
        fields = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
        var seen: Set<String> = []
        twice = members.map(\.name).filter { !seen.insert($0).inserted }
        self.path = path
        self.item = item
    }

    /// The same part, known to belong to an item.
    init(_ part: Part, item: ItemID?) {
        (fields, twice, path) = (part.fields, part.twice, part.path)
        self.item = item
    }

    func path(to name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

    subscript(name: String) -> Node? { fields[name] }
}
