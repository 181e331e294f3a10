import Domain

/// Words that many pages use.
struct SharedTexts: Sendable {
    let language: String
    let skip: String
    let keys: String
    let keysOff: String
    let signOut: String
    let footer: String
    let save: String
    let undo: String
    let change: String
    let optional: String
    let wholeFamily: String
    let saved: String
    let area: @Sendable (LifeArea) -> String
    let sort: @Sendable (ServiceSort) -> String
}
