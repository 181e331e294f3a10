import Domain

/// Opens the page about a worry for a child, with the notes that the caller may know of. The
/// family never reads that it was opened.
package struct SeeReports: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package func callAsFunction(
        _ family: FamilyID, by caller: Caller
    ) async throws -> ReportNotes {
        try await files.read(family, by: caller, as: .seeReports) { file in
            file.keepLine(.fromFamily)
            return try ReportNotes(of: file)
        }
    }
}

/// Notes that a report was made to child welfare.
package struct NoteReport: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `DayFault.inTheFuture`; `Stale` if the form was sent before with other words;
    ///   `Refused` for members whom the caller does not know of, and for nobody.
    package func callAsFunction(
        _ id: ReportNoteID, about persons: Set<PersonID>, madeOn day: Day, words: Words?,
        in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .noteReport) { file in
            file.keepLine(.fromFamily)
            guard day <= file.today else { throw DayFault.inTheFuture }
            guard !persons.isEmpty, persons.isSubset(of: file.members.map(\.id)) else {
                throw Refused()
            }
            try file.reports.add(
                ReportNote(id: id, persons: persons, madeOn: day, words: words, said: file.said))
        }
    }
}

/// The notes that reports were made, as far as the caller may know of them.
package struct ReportNotes: Sendable {
    package let family: FamilyLabel
    package let today: Day
    package let members: [Person]
    /// The newest first.
    package let notes: [ReportNote]
    /// Who made them.
    package let helpers: Helpers

    init(of file: CaseFile) throws {
        family = file.family
        today = file.today
        members = file.members
        let found = try file.reports.all()
        notes = found.reversed()
        helpers = try file.named(Set(found.compactMap(\.maker)))
    }
}

extension ReportNote {
    package var maker: AccountID? { if case .account(let id) = said.by { id } else { nil } }
}
