import Instruments

/// Keeps every version of every key for ever, so that each score can be counted again from its
/// answers. About the installation as a whole: no person, no municipality.
package struct InstrumentKeys: Sendable {
    let database: any SQLDatabase
    let keys: KeyChain

    /// Keeps the keys of a catalogue that are not kept yet.
    /// - Throws: `CatalogFaults` with file and key, all at once, if a key counts in another way
    ///   than the one of the same number that was kept; then nothing was changed.
    package func keep(_ catalog: Catalog) async throws {
        let secret = keys.questionnaires
        try await database.write { connection in
            let table = InstrumentKeyTable(secret: secret, connection: connection)
            let kept = KeptKeys(try table.all())
            var faults = kept.altered
            for (key, instrument) in zip(catalog.keys, catalog.instruments) {
                if let known = kept[key] {
                    faults += KeptKeys.faults(in: instrument, kept: known)
                } else {
                    try table.insert(key)
                }
                faults += kept.faults(inClaimOf: instrument)
            }
            guard faults.isEmpty else { throw CatalogFaults(faults: faults) }
        }
    }

    /// Every key that was ever kept, read.
    /// - Throws: `CatalogFaults` if one was altered or cannot be read.
    package func all() async throws -> KeyBook {
        let secret = keys.questionnaires
        return try await database.read { connection in
            let rows = try InstrumentKeyTable(secret: secret, connection: connection).all()
            let altered = KeptKeys(rows).altered
            guard altered.isEmpty else { throw CatalogFaults(faults: altered) }
            return try KeyBook(rows.map(\.key))
        }
    }
}

/// What lies in the table, for looking things up.
private struct KeptKeys {
    private let rows: [InstrumentKeyTable.Row]

    init(_ rows: [InstrumentKeyTable.Row]) { self.rows = rows }

    /// The kept key of the same name and numbers.
    subscript(key: StoredKey) -> StoredKey? {
        rows.first {
            $0.key.instrument == key.instrument && $0.key.version == key.version
                && $0.key.keyVersion == key.keyVersion
        }?.key
    }

    var altered: [CatalogFault] {
        rows.filter { !$0.isWhole }.map { row in
            let key = "\(row.key.instrument), version \(row.key.version), key \(row.key.keyVersion)"
            return CatalogFault(
                file: "the database", path: key, problem: "was altered after it was stored")
        }
    }

    /// A key that says it counts as an earlier one did must do so.
    func faults(inClaimOf instrument: Instrument) -> [CatalogFault] {
        let earlier = rows.first {
            $0.key.instrument == instrument.id && $0.key.version == instrument.version
                && $0.key.keyVersion == instrument.countsSince
        }
        guard instrument.countsSince < instrument.keyVersion, let earlier,
            let old = try? earlier.key.read(), !instrument.counts(like: old)
        else { return [] }
        return [
            CatalogFault(
                file: "\(instrument.id)/\(instrument.id).key.json", path: "countsSince",
                problem: "the key counts in another way than its number \(instrument.countsSince)")
        ]
    }

    /// A key that counts as before may be laid out and explained in another way.
    static func faults(in instrument: Instrument, kept: StoredKey) -> [CatalogFault] {
        do throws(CatalogFaults) {
            guard try kept.read() != instrument else { return [] }
        } catch {
            return error.faults
        }
        let number = "version \(instrument.version), key \(instrument.keyVersion)"
        return [
            CatalogFault(
                file: "\(instrument.id)/\(instrument.id).key.json", path: "keyVersion",
                problem: "the key changed without a new number; \(number) was another one before")
        ]
    }
}
