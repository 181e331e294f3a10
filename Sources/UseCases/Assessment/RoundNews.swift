import Domain

/// What came to a family's newest round since its coordinator last looked, without any of it.
package enum RoundNews: Sendable, Equatable {
    /// Answers came by a one-time link.
    case byLink
    /// Everybody has answered.
    case complete

    /// Nothing is read unless somebody answered meanwhile.
    static func all(
        _ changes: [AuditEntry], _ newest: Mapping?, in file: CaseFile,
        _ questionnaires: Questionnaires
    ) throws -> [RoundNews] {
        let acts = Set(changes.compactMap { Act(rawValue: $0.act) })
        guard let newest, !newest.isEnded, !acts.isDisjoint(with: answering) else { return [] }
        if try file.waiting(in: newest, questionnaires).isEmpty { return [.complete] }
        return acts.contains(.answerByLink) ? [.byLink] : []
    }

    private static let answering: Set<Act> = [.answerByLink, .answerQuestions, .declineRound]
}
