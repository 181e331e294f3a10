import Domain
import Instruments
import UseCases

/// Answers and scores. Which questionnaire somebody was asked is sealed too: it says something.
enum ResponseTable: CaseTable {
    static let name: StaticString = "response"
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.mapping, t.person FROM response t
        """

    static func write(_ item: Response, to fields: inout FieldWriter) throws {
        fields.add(item.informant)
        fields.add(item.instrument)
        fields.add(item.instrumentVersion)
        fields.add(item.lifeArea?.rawValue)
        AnswersCoding.write(item.answers, to: &fields)
        try ScoreCoding.write(item.results, to: &fields)
        fields.add(item.answeredAt)
    }

    static func read(_ row: inout OpenedRow<Response>) throws -> Response {
        Response(
            id: row.id, mapping: row.columns.id(3), person: row.columns.id(4),
            informant: try row.fields.author(), instrument: try row.fields.value(),
            instrumentVersion: try row.fields.text(), lifeArea: try row.fields.optionalValue(),
            answers: try AnswersCoding.read(&row.fields),
            results: try ScoreCoding.read(&row.fields),
            answeredAt: try row.fields.instant(), edition: row.edition)
    }

    static func insert(_ row: SealedRow<Response>) -> SQL {
        """
        INSERT INTO response (family, id, edition, content, mapping, person)
        VALUES (\(row.family), \(row.id), \(row.item.edition), \(row.content),
            \(row.item.mapping), \(row.item.person))
        ON CONFLICT (family, id) DO NOTHING
        """
    }

    static func update(_ row: SealedRow<Response>) -> SQL {
        "UPDATE response SET content = \(row.content),"
    }
}
