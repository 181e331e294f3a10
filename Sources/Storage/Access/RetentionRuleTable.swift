import Domain

/// The rules for how long what is kept, sealed under the municipality's key, so that nobody with
/// the file alone can set one.
struct RetentionRuleTable {
    let municipality: MunicipalityID
    let keys: KeyChain
    let connection: any SQLConnection

    /// All that were ever set, the newest first.
    func all() throws -> [RetentionRule] {
        let sealer = try keys.keys(of: municipality, connection).sealer
        return try connection.rows(
            """
            SELECT kind, from_on, content FROM retention_rule
            WHERE municipality = \(municipality) ORDER BY kind, from_on DESC
            """
        ) { row in
            let kind: RetentionKind = try row.value(0)
            let from = try row.day(1)
            var fields = FieldReader(try sealer.open(row.bytes(2), at: place(kind, from)))
            return RetentionRule(
                kind, length: try fields.optionalNumber(), source: try fields.words(), from: from,
                said: try fields.said())
        }
    }

    /// A rule that begins on the same day takes the place of the one before.
    func set(_ rule: RetentionRule) throws {
        var fields = FieldWriter()
        fields.add(rule.length)
        fields.add(rule.source)
        fields.add(rule.said)
        let content = try keys.keys(of: municipality, connection).sealer
            .seal(fields.bytes, at: place(rule.kind, rule.from))
        try connection.run(
            """
            INSERT INTO retention_rule (municipality, kind, from_on, content)
            VALUES (\(municipality), \(rule.kind), \(rule.from), \(content))
            ON CONFLICT (municipality, kind, from_on) DO UPDATE SET content = excluded.content
            """)
    }

    private func place(_ kind: RetentionKind, _ from: Day) -> SealedPlace {
        var place = SealedPlace("retention_rule", kind.rawValue)
        place.bind([.text(municipality.text), .text(from.text)])
        return place
    }
}
