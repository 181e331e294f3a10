import Crypto
import Domain
import UseCases

/// The relatives that people who work here declared: keyed hashes under the municipality's key,
/// each tied to who declared it. Whoever steals the file sees that two rows hold the same hash,
/// and no number.
struct RelativeTable {
    let municipality: MunicipalityID
    let keys: KeyChain
    let connection: any SQLConnection

    func declare(_ number: NationalNumber, relativeOf account: AccountID) throws {
        let hash = try keys.keys(of: municipality, connection).hash(number)
        try connection.run(
            """
            INSERT INTO relative (account, number_hash, mac)
            VALUES (\(account), \(hash), \(mac(account.text, hash)))
            ON CONFLICT (account, number_hash) DO NOTHING
            """)
    }

    func forget(of account: AccountID) throws {
        try connection.run("DELETE FROM relative WHERE account = \(account)")
    }

    func count(of account: AccountID) throws -> Int {
        try connection.count("SELECT count(*) FROM relative WHERE account = \(account)")
    }

    /// One join; a row that nobody with the key wrote is left out.
    func pairs() throws -> [RelativesPair] {
        let found = try connection.rows(
            """
            SELECT r.account, p.family, r.number_hash, r.mac
            FROM account a JOIN relative r ON r.account = a.id
            JOIN person p ON p.number_hash = r.number_hash
            JOIN family f ON f.id = p.family
            WHERE a.municipality = \(municipality) AND f.municipality = \(municipality)
            ORDER BY r.account, p.family
            """
        ) { row -> RelativesPair? in
            guard mac(row.text(0), row.bytes(2)) == row.bytes(3) else { return nil }
            return RelativesPair(account: row.id(0), family: row.id(1))
        }
        var known: Set<RelativesPair> = []
        return found.compactMap(\.self).filter { known.insert($0).inserted }
    }

    private func mac(_ account: String, _ hash: [UInt8]) -> [UInt8] {
        var fields = FieldWriter()
        fields.add("relative of")
        fields.add(account)
        fields.add(hash)
        return keys.identities.mac(fields.bytes)
    }
}
