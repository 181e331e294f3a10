import Domain
import Instruments
import UseCases

/// Answers and scores. Which questionnaire somebody was asked is sealed too: it says something.
enum ResponseTable: CaseTable {
    static let name: StaticString = "response"
    /// Every questionnaire that is shipped fits in one block, the longest with some 3 050 bytes, so
    /// that the length of a row does not tell which one somebody was asked [own choice]. What
    /// SQLite keeps of it beside the tree still is one page of 4 096 bytes.
    static let block = 3584
    static let columns: [StaticString] = ["mapping", "person"]
    static let select: SQL = """
        SELECT t.id, t.edition, t.content, t.mapping, t.person, t.family FROM response t
        """

    static func clear(_ item: Response, _ keys: FamilyKeys) -> SQL {
        "\(item.mapping), \(item.person)"
    }

    static func write(_ item: Response, to fields: inout FieldWriter) throws {
        fields.add(item.informant)
        fields.add(item.instrument)
        fields.add(item.instrumentVersion)
        fields.add(item.lifeArea?.rawValue)
        AnswersCoding.write(item.answers, to: &fields)
        try ScoreCoding.write(item.results, to: &fields)
        fields.add(item.answeredAt)
        try AnswersCoding.writeGiven(item.answers, to: &fields)
        fields.add(item.keyVersion)
        fields.add(item.voice)
        fields.add(item.finishedAt)
        let changed = item.changedIn.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        fields.add(changed.joined(separator: "\n"))
        fields.add(item.press?.stored)
        fields.add(item.teacher?.service)
        fields.add(item.teacher.map { "\($0.number)" })
        fields.add(item.languages.joined(separator: " "))
    }

    static func read(_ row: inout OpenedRow<Response>) throws -> Response {
        var response = Response(
            id: row.id, mapping: row.columns.id(3), person: row.columns.id(4),
            informant: try row.fields.author(), instrument: try row.fields.value(),
            instrumentVersion: try row.fields.text(), lifeArea: try row.fields.optionalValue(),
            answers: try AnswersCoding.read(&row.fields),
            results: try ScoreCoding.read(&row.fields),
            answeredAt: try row.fields.instant(), edition: row.edition)
        try AnswersCoding.readGiven(&row.fields, into: &response.answers)
        try readLaterFields(of: &response, &row.fields)
        return response
    }

    /// Rows from before these fields were there end without them.
    private static func readLaterFields(
        of response: inout Response, _ fields: inout FieldReader
    ) throws {
        response.keyVersion = try fields.optionalNumber() ?? 1
        if let voice: Voice = try fields.optionalValue() { response.voice = voice }
        response.finishedAt = try fields.optionalNumber().map(Instant.init(milliseconds:))
        for line in (try fields.optionalText() ?? "").split(separator: "\n") {
            guard let mark = line.lastIndex(of: "="),
                let edition = Int(line[line.index(after: mark)...])
            else { throw StorageFault.unreadable }
            response.changedIn[ItemID(rawValue: String(line[..<mark]))] = edition
        }
        response.press = try fields.optionalText().map(LinkPress.init(stored:))
        let service: ServiceID? = try fields.optionalID()
        let number = try fields.optionalText().flatMap { Int($0) }
        if let service, let number { response.teacher = Teacher(service, number: number) }
        for tag in (try fields.optionalText() ?? "").split(separator: " ") {
            response.read(in: String(tag))
        }
    }
}
