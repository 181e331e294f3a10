import Crypto
import Domain

/// The municipalities and their keys.
enum MunicipalityTable {
    static func find(
        _ id: MunicipalityID, _ sealer: Sealer, _ connection: any SQLConnection
    ) throws -> Municipality? {
        let sql: SQL = "SELECT content FROM municipality WHERE id = \(id)"
        guard let sealed = try connection.first(sql, { $0.bytes(0) }) else { return nil }
        let place = SealedPlace("municipality", id.text)
        var fields = FieldReader(try sealer.open(sealed, at: place))
        return Municipality(id: id, name: try fields.name())
    }

    static func all(
        _ keys: KeyChain, _ connection: any SQLConnection
    ) throws -> [Municipality] {
        let ids: [MunicipalityID] = try connection.rows("SELECT id FROM municipality ORDER BY id") {
            $0.id(0)
        }
        return try ids.compactMap { id in
            try find(id, try keys.keys(of: id, connection).sealer, connection)
        }
    }

    /// Makes the municipality and its key; does nothing if it is there already.
    static func insert(
        _ municipality: Municipality, _ keys: KeyChain, _ connection: any SQLConnection
    ) throws {
        let key = SymmetricKey(size: .bits256)
        var fields = FieldWriter()
        fields.add(municipality.name)
        let content = try MunicipalityKeys(key).sealer
            .seal(fields.bytes, at: SealedPlace("municipality", municipality.id.text))
        try connection.run(
            """
            INSERT INTO municipality (id, key, content)
            VALUES (\(municipality.id), \(try keys.wrapped(key, of: municipality.id)),
                \(content))
            ON CONFLICT (id) DO NOTHING
            """)
    }
}
