import Domain

/// The door for who keeps a page open and is told when it changes. Each time the right is asked
/// anew. What is told is that something on their own page may have changed, and nothing of it:
/// they look again, through `read`.
extension CaseFiles {
    /// A page and what follows on it are one visit when so few seconds lie between [own choice].
    private static let oneVisit = 60

    /// Begins to listen. A look at the page wrote its line a moment ago; where none did, this does.
    /// - Throws: `Refused` if there is no such family or none for this caller.
    package func beginListening(
        to family: FamilyID, by caller: Caller, as act: Act
    ) async throws -> Hearing {
        let now = clock.now()
        let start = now.adding(seconds: -CaseFiles.oneVisit)
        let found = try await vault.look { session -> (Hearing, isNoted: Bool)? in
            guard let file = try open(family, in: session, by: caller, as: act, at: now) else {
                return nil
            }
            let last = try file.shelves.lastTime(caller.account, did: act)
            return (try file.hearing([], []), last.map { $0 >= start } ?? false)
        }
        if found?.isNoted != true {
            let outcome = found == nil ? AuditOutcome.refused : .allowed
            let line = found?.0.line ?? .fromNobody
            try await write(entry(act, caller, now, outcome, line), against: family, by: caller)
        }
        guard let found else { throw Refused() }
        return found.0
    }

    /// What they may know of this; nil when they may see nothing there any more.
    package func hear(
        _ touched: Set<Touched>, _ present: Set<Present> = [], in family: FamilyID,
        by caller: Caller, as act: Act
    ) async throws -> Hearing? {
        let now = clock.now()
        return try await vault.look { session in
            try open(family, in: session, by: caller, as: act, at: now)?
                .hearing(touched, present)
        }
    }

    /// The same door for what belongs to a visit that goes on.
    package func during(_ visit: (any OngoingVisit)?) -> CaseFiles {
        var files = self
        files.visit = visit
        return files
    }
}

/// A page that somebody has open, and that looks again when something on it has changed.
package protocol OngoingVisit: Sendable {
    /// Whether the log tells of this look already: the family reads one line for a visit, and one
    /// more for each hour in which it saw something new.
    func isNoted(_ act: Act, in family: FamilyID, by account: AccountID, at now: Instant) -> Bool
}
