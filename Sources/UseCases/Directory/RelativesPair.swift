import Domain

/// Somebody who works here, and a family in which a declared relative of theirs is a member.
package struct RelativesPair: Hashable, Sendable {
    package let account: AccountID
    package let family: FamilyID

    package init(account: AccountID, family: FamilyID) {
        self.account = account
        self.family = family
    }
}
