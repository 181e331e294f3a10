import Domain

/// Notes that a report was made to child welfare.
enum ReportTable: CaseTable {
    static let name: StaticString = "report_note"
    static let select: SQL = "SELECT t.id, t.edition, t.content, t.family FROM report_note t"

    static func write(_ item: ReportNote, to fields: inout FieldWriter) {
        fields.add(item.persons.map(\.text).sorted().joined(separator: " "))
        fields.add(item.madeOn)
        fields.add(item.words)
        fields.add(item.said)
    }

    static func read(_ row: inout OpenedRow<ReportNote>) throws -> ReportNote {
        let persons = try row.fields.list().map { PersonID(trusted: $0) }
        let madeOn = try row.fields.day()
        let words = try row.fields.optionalWords()
        return ReportNote(
            id: row.id, persons: Set(persons), madeOn: madeOn, words: words,
            said: try row.fields.said(), edition: row.edition)
    }
}
