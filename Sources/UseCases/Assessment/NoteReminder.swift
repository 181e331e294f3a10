import Domain

/// Notes that somebody who had not answered in a round was reminded. The site sends nothing: the
/// coordinator says it, in her own way.
package struct NoteReminder: Sendable {
    let files: CaseFiles

    /// A second press within so many seconds is the same reminder [own choice].
    private static let onePress = 60

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `Refused` for whom the round asks nothing.
    package func callAsFunction(
        _ waited: WaitedFor, in id: MappingID, of family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .noteReminder) { file in
            var round = try file.runningRound(id)
            guard round.asks(about: waited.person, in: waited.voice) else { throw Refused() }
            let last = round.course.lastReminded(waited.person, waited.voice)
            let since = file.now.adding(seconds: -NoteReminder.onePress)
            if let last, last.by == caller.account, last.at > since {
                return file.keepLine(about: round)
            }
            round.course.reminded.append(
                RoundReminded(waited.person, waited.voice, by: caller.account, at: file.now))
            try file.mappings.save(round)
        }
    }
}

/// Takes back a note that somebody was reminded, by who wrote it.
package struct TakeBackReminder: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// A second press changes nothing.
    /// - Throws: `Refused`.
    package func callAsFunction(
        _ waited: WaitedFor, at moment: Instant, in id: MappingID, of family: FamilyID,
        by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .noteReminder) { file in
            var round = try file.newestRound(id)
            let before = round.course.reminded
            round.course.reminded.removeAll {
                $0
                    == RoundReminded(
                        waited.person, waited.voice, by: caller.account, at: moment)
            }
            guard round.course.reminded != before else { return file.keepLine(about: round) }
            try file.mappings.save(round)
        }
    }
}
