import Domain

/// How goals went. Whom and what it is about is read from the goal.
enum EvaluationTable: CaseTable {
    static let name: StaticString = "evaluation"
    static let columns: [StaticString] = ["goal"]
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.goal, g.id, g.edition, g.content, g.subject,
            g.life_area, g.status, g.status_on, t.family
        FROM evaluation t JOIN goal g ON g.family = t.family AND g.id = t.goal
        """
    static let goalColumn: Int? = 4

    static func clear(_ item: Evaluation, _ keys: FamilyKeys) -> SQL {
        "\(item.goal)"
    }

    static func write(_ item: Evaluation, to fields: inout FieldWriter) {
        fields.add(item.on)
        fields.add(item.attainment)
        fields.add(item.words)
        fields.add(item.said)
    }

    static func read(_ row: inout OpenedRow<Evaluation>) throws -> Evaluation {
        var item = Evaluation(
            id: row.id, goal: row.columns.id(3), subject: row.columns.subject(7),
            lifeArea: try row.columns.value(8), on: try row.fields.day(),
            attainment: try row.fields.value(), words: try row.fields.optionalWords(),
            said: try row.fields.said())
        item.edition = row.edition
        return item
    }
}
