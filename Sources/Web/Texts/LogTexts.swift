import Domain

/// The log: who has looked and what was changed, in plain words.
struct LogTexts: Sendable {
    let lead: @Sendable (_ toFamily: Bool) -> String
    let empty: String
    let emptyHint: String
    let changed: String
    let looked: String
    let you: String
    let somebody: String
    /// "Kari Nordmann, familiekoordinator".
    let person: @Sendable (_ name: String, _ what: String) -> String
    let role: @Sendable (Role) -> String
    /// What was done, as a clause without its subject: "Åpnet planen".
    let act: @Sendable (Act) -> String
    let someAct: String
    let times: @Sendable (_ clause: String, _ count: Int) -> String
    let refused: @Sendable (_ count: Int) -> String
    let newest: @Sendable (_ count: Int) -> String
    let about: String
    let aboutWords: [String]
}
