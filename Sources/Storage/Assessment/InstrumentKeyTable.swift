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
        try rows(
            """
            SELECT instrument, version, key_version, content, mac FROM instrument_key
            ORDER BY instrument, version, key_version
            """)
    }

    /// One of them, read; nil if it was never kept.
    /// - Throws: `StorageFault.unreadable` if it was altered; `CatalogFaults`.
    func key(_ id: InstrumentID, _ version: String, _ number: Int) throws -> Instrument? {
        let found = try rows(
            """
            SELECT instrument, version, key_version, content, mac FROM instrument_key
            WHERE instrument = \(id) AND version = \(version) AND key_version = \(number)
            """
        ).first
        guard let found else { return nil }
        guard found.isWhole else { throw StorageFault.unreadable }
        return try found.key.read()
    }

    private func rows(_ sql: SQL) throws -> [Row] {
        try connection.rows(sql) { row in
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
