/// One thing in a family's file, with what an access rule must know about it.
package protocol CaseItem: Sendable {
    static var kind: ContentKind { get }
    var id: ID<Self> { get }
    /// Whom it is about.
    var subject: Subject { get }
    /// The life area it belongs to; nil if it belongs to none.
    var area: LifeArea? { get }
    /// Counts its changes from 1, so that a stale form is noticed.
    var edition: Int { get set }
    /// Whether another writing under the same identity says the same: a second press of a button.
    func saysTheSame(as other: Self) -> Bool
}
