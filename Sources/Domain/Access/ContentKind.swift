/// The kinds of content in a family's file, as access rules name them.
package enum ContentKind: String, CaseIterable, Sendable {
    /// Names, birth days and the family's chosen name.
    case identity
    /// Relations, homes and who lived where.
    case household
    /// Answers, scores and ratings.
    case answers
    /// What matters, needs, goals, actions and evaluations.
    case plan
    /// Versions of the plan that the family agreed to.
    case agreement
    /// Who is in the team and what is released to whom.
    case team
    /// Answers that somebody must act on at once.
    case safety
    /// Who has looked and what was changed.
    case log
}
