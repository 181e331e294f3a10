import Domain

/// The log: who has looked and what was changed, in plain words.
struct LogTexts: Sendable {
    let lead: @Sendable (_ toFamily: Bool) -> String
    let empty: String
    let emptyHint: String
    let yourself: String
    let somebody: String
    /// "Kari Nordmann, familiekoordinator".
    let person: @Sendable (_ name: String, _ what: String) -> String
    let role: @Sendable (Role) -> String
    /// What was done, as a clause without its subject: "Åpnet planen".
    let act: @Sendable (Act) -> String
    /// What the coordinator did when the family agreed.
    let agreedTogether: String
    /// What was looked at, as one names it: "planen".
    let page: @Sendable (Act) -> String?
    /// "Så på planen (24), spørsmålene (12) og seks andre sider."
    let looked: @Sendable (_ pages: [String], _ others: Int) -> String
    let someAct: String
    let times: @Sendable (_ clause: String, _ count: Int) -> String
    let refused: @Sendable (_ count: Int) -> String
    let older: String
    let about: String
    let aboutWords: [String]

    /// The same act reads differently in different roles.
    func clause(_ act: Act, by role: Role) -> String {
        act == .agreeOnPlan && role == .coordinator ? agreedTogether : self.act(act)
    }
}
