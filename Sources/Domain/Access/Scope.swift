/// All that one caller may see in one family's file at one moment.
package struct Scope: Hashable, Sendable {
    /// What is seen must be covered by some grant of every layer.
    private let layers: [[Grant]]
    /// The identities of what is kept from who looks.
    private let kept: Set<String>

    package init(_ grants: [Grant], without kept: Set<String> = []) {
        layers = [grants]
        self.kept = kept
    }

    private init(layers: [[Grant]], kept: Set<String>) {
        self.layers = layers
        self.kept = kept
    }

    package func covers(_ kind: ContentKind, of subject: Subject, in area: LifeArea?) -> Bool {
        layers.allSatisfy { grants in
            grants.contains { $0.covers(kind, of: subject, in: area) }
        }
    }

    /// Whether the caller may know of this thing.
    package func covers<Item: CaseItem>(_ item: Item, for caller: Caller) -> Bool {
        covers(Item.kind, of: item.subject, in: item.area) && item.isOpen(to: caller)
            && !keepsBack(item.id.text) && !item.hangsOn.contains(where: keepsBack)
    }

    /// Whether the thing with this identity is kept from who looks.
    package func keepsBack(_ thing: String) -> Bool { !kept.isEmpty && kept.contains(thing) }

    /// Whether this kind of content is open whomever it is about, and nothing at all is kept back.
    package func reachesEveryone(_ kind: ContentKind) -> Bool {
        kept.isEmpty
            && layers.allSatisfy { grants in
                grants.contains { $0.kinds.contains(kind) && $0.persons == .all }
            }
    }

    /// Whether it opens the same as the other, whatever is kept back within.
    package func opensTheSame(as other: Scope) -> Bool { layers == other.layers }

    /// What both this scope and the other cover.
    package func narrowed(to other: Scope) -> Scope {
        Scope(layers: layers + other.layers, kept: kept.union(other.kept))
    }
}
