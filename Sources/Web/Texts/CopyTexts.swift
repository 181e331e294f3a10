import Domain

/// A member's copy of all that is written and may be seen.
struct CopyTexts: Sendable {
    let title: String
    let lead: @Sendable (_ toFamily: Bool) -> String
    let read: String
    let download: String
    let whom: String
    let about: String
    let aboutWords: [String]
    let documentTitle: @Sendable (_ name: String) -> String
    let documentLead: @Sendable (_ day: String) -> String
    let nothing: String
    let member: String
    let yes: String
    let no: String
    let declined: String
    let part: @Sendable (CopyPart.Key) -> String
    let field: @Sendable (CopyKey) -> String
    /// The words of a state or a kind, by its stable code.
    let status: @Sendable (_ code: String) -> String
}
