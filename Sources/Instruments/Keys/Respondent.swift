/// Who a questionnaire is worded for.
package enum Respondent: String, Sendable, CaseIterable, Codable {
    case adult, child, everyone
    /// Somebody who answers about a child; the ages are the child's.
    case parent, teacher

    /// Whether the one who answers answers about themself.
    package var isAboutSelf: Bool { self != .parent && self != .teacher }
}
