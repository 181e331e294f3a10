import Domain
import Foundation
import Instruments
import UseCases

/// The questionnaires that a municipality brought from elsewhere, sealed under its key: their words
/// may be licensed to it alone.
struct QuestionnaireTable {
    let municipality: MunicipalityID
    let keys: KeyChain
    let connection: any SQLConnection

    /// The newest number of each.
    func newest() throws -> [ImportedQuestionnaire] {
        try read(
            """
            SELECT id, number, content FROM questionnaire AS q
            WHERE municipality = \(municipality) AND number = (
                SELECT max(number) FROM questionnaire
                WHERE municipality = q.municipality AND id = q.id)
            ORDER BY id
            """)
    }

    /// Every number of each.
    func all() throws -> [ImportedQuestionnaire] {
        try read(
            """
            SELECT id, number, content FROM questionnaire
            WHERE municipality = \(municipality) ORDER BY id, number
            """)
    }

    func find(_ id: InstrumentID, number: Int) throws -> ImportedQuestionnaire? {
        try read(
            """
            SELECT id, number, content FROM questionnaire
            WHERE municipality = \(municipality) AND id = \(id.rawValue) AND number = \(number)
            """
        ).first
    }

    /// False if its number is not one above the newest.
    func keep(_ questionnaire: ImportedQuestionnaire) throws -> Bool {
        let id = questionnaire.id
        let newest = try connection.count(
            """
            SELECT coalesce(max(number), 0) FROM questionnaire
            WHERE municipality = \(municipality) AND id = \(id.rawValue)
            """)
        guard questionnaire.number == newest + 1 else { return false }
        let json = JSONEncoder()
        json.outputFormatting = .sortedKeys
        let content = try sealer().seal(
            Array(try json.encode(questionnaire)), at: place(id, questionnaire.number))
        try connection.run(
            """
            INSERT INTO questionnaire (municipality, id, number, content)
            VALUES (\(municipality), \(id.rawValue), \(questionnaire.number), \(content))
            """)
        return true
    }

    /// The newest number of each as a part of a larger statement, with a kind of its own.
    static func newest(of municipality: MunicipalityID, as kind: String) -> SQL {
        """
        SELECT \(kind), id, number, content FROM questionnaire AS q
        WHERE municipality = \(municipality) AND number = (
            SELECT max(number) FROM questionnaire
            WHERE municipality = q.municipality AND id = q.id)
        """
    }

    /// One of them from its sealed content.
    func open(
        _ id: String, _ number: Int, _ content: [UInt8], _ sealer: Sealer
    ) throws -> ImportedQuestionnaire {
        let bytes = try sealer.open(content, at: place(InstrumentID(rawValue: id), number))
        return try QuestionnaireMemory.read(bytes)
    }

    private func read(_ sql: SQL) throws -> [ImportedQuestionnaire] {
        let sealer = try sealer()
        return try connection.rows(sql) { row in
            try open(row.text(0), row.int(1), row.bytes(2), sealer)
        }
    }

    private func sealer() throws -> Sealer { try keys.keys(of: municipality, connection).sealer }

    private func place(_ id: InstrumentID, _ number: Int) -> SealedPlace {
        var place = SealedPlace("questionnaire", "content")
        place.bind([.text(municipality.text), .text(id.rawValue), .int(number)])
        return place
    }
}
