/// That somebody reported a worry to child welfare: a personal duty that overrides confidentiality
/// (barnevernsloven paragraph 13-2). It is noted where the family does not see it; the report
/// itself is not kept.
package struct ReportNote: CaseItem, Equatable {
    package static let kind = ContentKind.report

    package let id: ReportNoteID
    package let persons: Set<PersonID>
    package let madeOn: Day
    /// What a colleague must know; nil if nothing.
    package let words: Words?
    package let said: Said
    package var edition: Int

    package init(
        id: ReportNoteID, persons: Set<PersonID>, madeOn: Day, words: Words?, said: Said,
        edition: Int = 1
    ) {
        self.id = id
        self.persons = persons
        self.madeOn = madeOn
        self.words = words
        self.said = said
        self.edition = edition
    }

    package var subject: Subject { .members(persons) }
    package var area: LifeArea? { nil }

    /// The coordinator, and who made it.
    package func isOpen(to caller: Caller) -> Bool {
        caller.role == .coordinator || said.by == caller.author
    }

    package func saysTheSame(as other: ReportNote) -> Bool {
        persons == other.persons && madeOn == other.madeOn && words == other.words
    }
}
