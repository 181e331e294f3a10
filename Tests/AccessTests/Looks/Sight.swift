import Domain
import UseCases

/// What somebody was answered: everything in it as text, and the lines of the log that it holds.
struct Sight {
    let text: String
    /// All lines that the reader may read, newest first; nil where no log is shown.
    var log: [AuditEntry]?
    /// What others changed, by family.
    var changes: [(family: String, lines: [AuditEntry])] = []

    init(_ answer: some Any) { text = "\(answer)" }
}

extension Look {
    /// Asks at the door. Whatever a page could show is in the answer.
    func sight(
        _ files: CaseFiles, _ questionnaires: Questionnaires, _ family: FamilyID,
        by caller: Caller, kept: EmergencyID?
    ) async throws -> Sight {
        switch self {
        case .plan: Sight(try await SeePlan(files)(family, by: caller))
        case .profile: Sight(try await SeeProfile(files)(family, by: caller))
        case .mapping: Sight(try await SeeMapping(files, questionnaires)(family, by: caller))
        case .members: Sight(try await SeeMembers(files)(family, by: caller))
        case .team: Sight(try await SeeTeam(files)(family, by: caller))
        case .versions: Sight(try await SeePlanVersions(files)(family, by: caller))
        case .consents: Sight(try await SeeConsents(files)(family, by: caller))
        case .released: Sight(try await SeeReleasedPart(files)(family, by: caller))
        case .each: Sight(try await ListReleasedParts(files)(by: caller))
        case .family, .day, .log:
            try await withLines(files, questionnaires, family, by: caller)
        case .requests, .glass, .reviews, .reports:
            Sight(try await acute(AcuteDoor(files: files), family, by: caller, kept: kept))
        }
    }

    private func withLines(
        _ files: CaseFiles, _ questionnaires: Questionnaires, _ family: FamilyID,
        by caller: Caller
    ) async throws -> Sight {
        if self == .log {
            let log = try await SeeLog(files)(family, by: caller)
            var sight = Sight(log)
            sight.log = log.entries
            return sight
        }
        if self == .day {
            let families = try await SeeToday(files, questionnaires)(by: caller)
            var sight = Sight(families)
            sight.changes = families.map { ($0.family.id.text, $0.changes) }
            return sight
        }
        let overview = try await SeeFamily(files, questionnaires)(family, by: caller)
        var sight = Sight(overview)
        sight.changes = [(family.text, overview.changes)]
        return sight
    }

    private func acute(
        _ door: AcuteDoor, _ family: FamilyID, by caller: Caller, kept: EmergencyID?
    ) async throws -> String {
        switch self {
        case .requests: try await door.seeRequests(family, by: caller)
        case .glass: try await door.seeEmergency(family, by: caller, kept: kept)
        case .reviews: try await door.seeReviews(family, by: caller, kept: kept)
        default: try await door.seeReports(family, by: caller)
        }
    }
}
