import Domain

/// Ends a round before all have answered, or opens it again. What was answered stays.
package struct EndRound: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// A second press changes nothing.
    /// - Throws: `Refused` for any but the newest round.
    package func callAsFunction(
        _ id: MappingID, isEnded: Bool, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .changeRound) { file in
            var round = try file.newestRound(id)
            guard round.isEnded != isEnded else { return file.keepLine(about: round) }
            let ending = RoundCourse.Ending(by: caller.account, at: file.now)
            try file.closeLinks(of: round, at: isEnded ? ending.at : nil)
            round.course.ended = isEnded ? ending : nil
            try file.mappings.save(round)
        }
    }
}

extension CaseFile {
    /// The links of a round end with it, and those that did open again with it.
    /// - Parameter moment: When the round ends; nil when it is opened again.
    fileprivate func closeLinks(of round: Mapping, at moment: Instant?) throws {
        let before = round.course.ended.map { AnswerLink.Ending(.calledBack, at: $0.at) }
        let ending = moment.map { AnswerLink.Ending(.calledBack, at: $0) }
        for var link in try links.all() where link.mapping == round.id && link.ended == before {
            if moment != nil, !link.isOpen(on: today) { continue }
            link.ended = ending
            try links.save(link)
        }
    }
}
