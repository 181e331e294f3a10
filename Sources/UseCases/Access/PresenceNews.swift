import Domain

/// Who has pages of families open at one node, as that node tells the others. Identities only; at
/// each node the door decides anew to whom it is shown.
package struct PresenceNews: Sendable, Equatable {
    /// Everybody who is there, with whom the line about their visit is kept from.
    package typealias People = [AccountID: KeptLine]

    package enum What: Sendable, Equatable {
        /// All who are there, for each of these families; for some of them nobody any more.
        case here([FamilyID: People])
        /// The node stops, and whoever is there goes to another one.
        case leaving
    }

    /// A name that the node made for itself when it began.
    package let node: String
    package let what: What

    package init(node: String, _ what: What) {
        self.node = node
        self.what = what
    }
}
