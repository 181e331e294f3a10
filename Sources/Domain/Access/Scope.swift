/// All that one caller may see in one family's file at one moment.
package struct Scope: Hashable, Sendable {
    /// What is seen must be covered by some grant of every layer.
    private let layers: [[Grant]]

    package init(_ grants: [Grant]) { layers = [grants] }

    private init(layers: [[Grant]]) { self.layers = layers }

    package func covers(_ kind: ContentKind, of subject: Subject, in area: LifeArea?) -> Bool {
        layers.allSatisfy { grants in
            grants.contains { $0.covers(kind, of: subject, in: area) }
        }
    }

    package func covers<Item: CaseItem>(_ item: Item) -> Bool {
        covers(Item.kind, of: item.subject, in: item.area)
    }

    /// Whether this kind of content is open whomever it is about.
    package func reachesEveryone(_ kind: ContentKind) -> Bool {
        layers.allSatisfy { grants in
            grants.contains { $0.kinds.contains(kind) && $0.persons == .all }
        }
    }

    /// What both this scope and the other cover.
    package func narrowed(to other: Scope) -> Scope { Scope(layers: layers + other.layers) }
}
