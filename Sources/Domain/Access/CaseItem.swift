/// One thing in a family's file, with what an access rule must know about it.
package protocol CaseItem: Sendable {
    static var kind: ContentKind { get }
    var id: ID<Self> { get }
    /// Whom it is about.
    var subject: Subject { get }
    /// The life area it belongs to; nil if it belongs to none.
    var area: LifeArea? { get }
    /// The identities of what it hangs on: who may not know of those may not know of this.
    var hangsOn: [String] { get }
    /// Counts its changes from 1, so that a stale form is noticed.
    var edition: Int { get set }
    /// Whether this caller may know of it, where its kind and whom it is about are open to them.
    func isOpen(to caller: Caller) -> Bool
    /// Whether another writing under the same identity says the same: a second press of a button.
    func saysTheSame(as other: Self) -> Bool
}

extension CaseItem {
    package var hangsOn: [String] { [] }
    package func isOpen(to caller: Caller) -> Bool { true }
}
