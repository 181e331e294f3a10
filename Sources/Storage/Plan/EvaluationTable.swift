import Domain

/// How goals went. Whom and what it is about is read from the goal.
enum EvaluationTable: CaseTable {
    static let name: StaticString = "evaluation"
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.goal, g.subject, g.life_area
        FROM evaluation t JOIN goal g ON g.family = t.family AND g.id = t.goal
        """

    static func write(_ item: Evaluation, to fields: inout FieldWriter) {
        fields.add(item.on)
        fields.add(item.attainment)
        fields.add(item.words)
        fields.add(item.said)
    }

    static func read(_ row: inout OpenedRow<Evaluation>) throws -> Evaluation {
        var item = Evaluation(
            id: row.id, goal: row.columns.id(3), subject: row.columns.subject(4),
            lifeArea: try row.columns.value(5), on: try row.fields.day(),
            attainment: try row.fields.value(), words: try row.fields.optionalWords(),
            said: try row.fields.said())
        item.edition = row.edition
        return item
    }

    static func insert(_ row: SealedRow<Evaluation>) -> SQL {
        """
        INSERT INTO evaluation (family, id, edition, content, goal)
        VALUES (\(row.family), \(row.id), \(row.item.edition), \(row.content), \(row.item.goal))
        ON CONFLICT (family, id) DO NOTHING
        """
    }

    static func update(_ row: SealedRow<Evaluation>) -> SQL {
        "UPDATE evaluation SET content = \(row.content),"
    }
}
