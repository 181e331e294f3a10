import Crypto
import Domain
import UseCases

/// What providers call people, as keyed hashes. Nothing in it can be read; each row is tied to its
/// account, so that a row that somebody wrote or moved without the key signs nobody in.
struct IdentityTable {
    let keys: KeyChain
    let connection: any SQLConnection

    /// Does nothing if the identity signs in as the account already.
    func give(_ identity: ProvenIdentity, to account: AccountID) throws {
        let hash = hash(identity)
        try connection.run(
            """
            INSERT INTO identity (hash, account, mac)
            VALUES (\(hash), \(account), \(mac(hash, account.text)))
            ON CONFLICT (hash, account) DO NOTHING
            """)
    }

    /// The accounts that the identity was given, save ended ones.
    func accounts(of identity: ProvenIdentity) throws -> [Account] {
        let hash = hash(identity)
        return try connection.rows(
            """
            SELECT \(AccountTable.columns), i.mac
            FROM identity i JOIN account a ON a.id = i.account
            WHERE i.hash = \(hash) AND a.ended_at IS NULL ORDER BY a.id
            """
        ) { row -> Account? in
            guard mac(hash, row.text(0)) == row.bytes(9) else { return nil }
            return try AccountTable.account(row, keys, connection)
        }.compactMap(\.self)
    }

    private func hash(_ identity: ProvenIdentity) -> [UInt8] {
        var fields = FieldWriter()
        switch identity {
        case .citizen(let number):
            fields.add("citizen")
            fields.add(number.digits)
        case .employee(let issuer, let subject):
            fields.add("employee")
            fields.add(issuer)
            fields.add(subject)
        }
        return keys.identities.mac(fields.bytes)
    }

    private func mac(_ hash: [UInt8], _ account: String) -> [UInt8] {
        var fields = FieldWriter()
        fields.add("attached to")
        fields.add(hash)
        fields.add(account)
        return keys.identities.mac(fields.bytes)
    }
}
