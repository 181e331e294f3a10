import Domain

/// Something in the log that is worth asking about: one rule, one account, one day.
package struct OddLook: Sendable, Equatable {
    package let rule: OddLookRule
    package let account: AccountID
    package let role: Role
    /// By the municipality's clock, or in UTC where the rule counts whole days.
    package let day: Day
    package let families: [FamilyID]
    package let count: Int
    /// What this person usually opens in a day, where the rule compares with it.
    package let usual: Int?
    package internal(set) var note: OddLookNote?

    /// Whether there is more of it than when it was looked into.
    package var isOpen: Bool { note.map { $0.count < count } ?? true }

    /// Whose it is, and who looked into it.
    var namedAccounts: [AccountID] {
        guard case .account(let id) = note?.said.by else { return [account] }
        return [account, id]
    }

    /// What a form sends to say which it is.
    package var key: Key { Key(rule: rule, account: account, day: day) }

    package struct Key: Hashable, Sendable {
        package let rule: OddLookRule
        package let account: AccountID
        package let day: Day

        package init(rule: OddLookRule, account: AccountID, day: Day) {
            self.rule = rule
            self.account = account
            self.day = day
        }
    }
}

/// What the privacy leader found when looking into it.
package struct OddLookNote: Sendable, Equatable {
    package let key: OddLook.Key
    /// How many entries there were then.
    package let count: Int
    package let words: Words
    package let said: Said

    package init(key: OddLook.Key, count: Int, words: Words, said: Said) {
        self.key = key
        self.count = count
        self.words = words
        self.said = said
    }
}
