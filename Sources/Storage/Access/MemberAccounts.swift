import Domain

/// Finds the accounts of family members by national number. The number's hash differs between
/// municipalities; one statement asks for all of them.
struct MemberAccounts {
    let keys: KeyChain
    let connection: any SQLConnection

    /// Save ended ones and those of erased families. A member counts only if the row opens and
    /// holds the number: a hash that was copied to another's row signs nobody in.
    func all(with number: NationalNumber) throws -> [Account] {
        let hashes = try municipalities().map { try keys.keys(of: $0, connection).hash(number) }
        return try connection.rows(
            """
            SELECT \(AccountTable.columns), k.key, p.id, p.edition, p.content, p.number_hash
            FROM person p JOIN account a ON a.family = p.family AND a.person = p.id
            JOIN family_key k ON k.family = p.family
            WHERE p.number_hash IN (\(list: hashes)) AND a.ended_at IS NULL ORDER BY a.id
            """
        ) { row -> Account? in
            let account = try AccountTable.account(row, keys, connection)
            guard let family = account.family else { return nil }
            let own = try keys.keys(of: account.municipality, connection)
                .family(row.bytes(9), of: family)
            return holds(number, row, own) ? account : nil
        }.compactMap(\.self)
    }

    private func holds(_ number: NationalNumber, _ row: any SQLRow, _ own: FamilyKeys) -> Bool {
        let id = row.text(10)
        let place = PersonTable.place(id, row, from: 10)
        guard let plain = try? own.sealer.open(row.bytes(12), at: place) else { return false }
        var opened = OpenedRow<Person>(
            id: ID(trusted: id), edition: row.int(11), columns: row, fields: FieldReader(plain))
        return (try? PersonTable.read(&opened))?.nationalNumber == number
    }

    private func municipalities() throws -> [MunicipalityID] {
        try connection.rows("SELECT id FROM municipality ORDER BY id") { $0.id(0) }
    }
}
