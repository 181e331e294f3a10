import Domain
import UseCases

/// Notes on odd looks, sealed under the municipality's key; each is found by a keyed hash of which
/// look it was.
struct OddLookTable {
    let municipality: MunicipalityID
    let keys: KeyChain
    let connection: any SQLConnection

    func all() throws -> [OddLookNote] {
        let sealer = try keys.keys(of: municipality, connection).sealer
        return try connection.rows(
            """
            SELECT hash, at, content FROM odd_look_note WHERE municipality = \(municipality)
            ORDER BY at
            """
        ) { row in
            let place = place(row.bytes(0), row.text(1))
            var fields = FieldReader(try sealer.open(row.bytes(2), at: place))
            let key = OddLook.Key(
                rule: try fields.value(), account: try fields.id(), day: try fields.day())
            return OddLookNote(
                key: key, count: try fields.number(), words: try fields.words(),
                said: try fields.said())
        }
    }

    /// A note on the same look, when there is more of it, takes the place of the one before.
    func insert(_ note: OddLookNote) throws {
        var fields = FieldWriter()
        fields.add(note.key.rule)
        fields.add(note.key.account)
        fields.add(note.key.day)
        fields.add(note.count)
        fields.add(note.words)
        fields.add(note.said)
        let hash = hash(note.key)
        let content = try keys.keys(of: municipality, connection).sealer
            .seal(fields.bytes, at: place(hash, note.said.at.text))
        try connection.run(
            """
            INSERT INTO odd_look_note (municipality, hash, at, content)
            VALUES (\(municipality), \(hash), \(note.said.at), \(content))
            ON CONFLICT (municipality, hash) DO UPDATE
            SET at = excluded.at, content = excluded.content
            """)
    }

    private func hash(_ key: OddLook.Key) -> [UInt8] {
        var fields = FieldWriter()
        fields.add("odd look")
        fields.add(municipality)
        fields.add(key.rule)
        fields.add(key.account)
        fields.add(key.day)
        return keys.findings.mac(fields.bytes)
    }

    private func place(_ hash: [UInt8], _ at: String) -> SealedPlace {
        var place = SealedPlace("odd_look_note", municipality.text)
        place.bind([.bytes(hash), .text(at)])
        return place
    }
}
