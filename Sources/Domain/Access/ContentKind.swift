/// The kinds of content in a family's file, as access rules name them.
package enum ContentKind: String, CaseIterable, Sendable {
    /// Names, birth days and the family's chosen name.
    case identity
    /// Relations, homes and who lived where.
    case household
    /// Answers, scores and ratings.
    case answers
    /// What weighs on the family and what carries it, and what type of family it is.
    case factor
    /// One-time links for answering.
    case link
    /// What matters, needs, goals, actions and evaluations.
    case plan
    /// Versions of the plan that the family agreed to.
    case agreement
    /// What is released to whom.
    case team
    /// What the family said yes or no to: consents and their scanned sheets.
    case consent
    /// Answers that somebody must act on at once.
    case safety
    /// Who has looked and what was changed.
    case log
    /// What is kept from one of the parents.
    case hiding
    /// Files opened in acute need, and why.
    case emergency
    /// Questions about the log, corrections and wishes to be erased.
    case request
    /// Notes that a report was made to child welfare.
    case report
}
