/// Who said or wrote something, and when.
package struct Said: Hashable, Sendable {
    package let by: Author
    package let at: Instant

    package init(by author: Author, at: Instant) {
        by = author
        self.at = at
    }
}

/// A member of the family, or somebody who helps it.
package enum Author: Hashable, Sendable {
    case person(PersonID)
    case account(AccountID)
}

extension Caller {
    /// A member speaks as a member, everyone else as an account.
    package var author: Author { person.map(Author.person) ?? .account(account) }
}
