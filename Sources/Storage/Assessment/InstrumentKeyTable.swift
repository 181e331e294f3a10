import Crypto
import Instruments

/// The keys that answers were ever counted by, in one transaction.
struct InstrumentKeyTable {
    /// A key as it lies in the table, and whether its row is as it was written.
    struct Row {
        let key: StoredKey
        let isWhole: Bool
    }

    let secret: SymmetricKey
    let connection: any SQLConnection

    func all() throws -> [Row] {
        try connection.rows(
            """
            SELECT instrument, version, key_version, content, mac FROM instrument_key
            ORDER BY instrument, version, key_version
            """
        ) { row in
            let key = StoredKey(
                instrument: InstrumentID(rawValue: row.text(0)), version: row.text(1),
                keyVersion: row.int(2), text: row.text(3))
            return Row(key: key, isWhole: secret.isRight(row.bytes(4), for: bytes(of: key)))
        }
    }

    func insert(_ key: StoredKey) throws {
        try connection.run(
            """
            INSERT INTO instrument_key (instrument, version, key_version, content, mac)
            VALUES (\(key.instrument), \(key.version), \(key.keyVersion), \(key.text),
                \(secret.mac(bytes(of: key))))
            """)
    }

    private func bytes(of key: StoredKey) -> [UInt8] {
        var fields = FieldWriter()
        fields.add(key.instrument)
        fields.add(key.version)
        fields.add(key.keyVersion)
        fields.add(key.text)
        return fields.bytes
    }
}
