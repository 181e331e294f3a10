import Domain

/// What the policy decides from, read with one statement: members and relations, what is released
/// and consented to for the caller, what is kept from whom, and the caller's own openings in
/// acute need. The parts share columns: five of text, one of bytes, one number, the part
/// and the family.
struct StandingQuery {
    private let families: [FamilyID]
    private let shelves: [FamilyID: SealedShelves]
    private let connection: any SQLConnection

    /// For one family or many, with one statement.
    init(_ shelves: [SealedShelves], _ connection: any SQLConnection) {
        families = shelves.map(\.family.id)
        self.shelves = Dictionary(shelves.map { ($0.family.id, $0) }) { first, _ in first }
        self.connection = connection
    }

    private enum Part: Int {
        case person = 1, relation, release, consent, hiding, emergency, link
    }

    private static let hash = 8
    private static let number = 9
    private static let part = 10
    private static let family = 11

    /// What the caller is to each of the families.
    func standings(of caller: Caller) throws -> [FamilyID: Standing] {
        var found: [FamilyID: Found] = [:]
        try connection.each(statement(caller)) { row in
            let id: FamilyID = row.id(StandingQuery.family)
            guard let own = shelves[id]?.own else { throw StorageFault.unreadable }
            try take(row, own, into: &found[id, default: Found()])
        }
        return shelves.mapValues { one in
            standing(of: caller, in: one.family, found[one.family.id] ?? Found())
        }
    }

    private func standing(of caller: Caller, in family: Family, _ found: Found) -> Standing {
        Standing(
            municipality: family.municipality, coordinator: family.coordinator,
            members: found.members, relations: found.relations,
            releases: found.releases.filter { $0.receiver.includes(caller) },
            consents: found.consents.filter { $0.receiver.includes(caller) },
            hidings: found.hidings, emergencies: found.emergencies, link: found.link)
    }

    private struct Found {
        var members: [Person] = []
        var relations: [Relation] = []
        var releases: [Release] = []
        var consents: [Consent] = []
        var hidings: [Hiding] = []
        var emergencies: [Emergency] = []
        var link: AnswerLink?
    }

    private func statement(_ caller: Caller) -> SQL {
        let service = caller.role == .partner ? caller.service : nil
        return """
            SELECT id, edition, content, NULL, NULL, NULL, NULL, NULL, number_hash,
                CAST(NULL AS INTEGER), 1, family
            FROM person WHERE family IN (\(list: families))
            UNION ALL
            SELECT id, edition, content, from_person, to_person, NULL, NULL, NULL, NULL, NULL,
                2, family
            FROM relation WHERE family IN (\(list: families))
            UNION ALL
            SELECT id, edition, content, receiver_service, receiver_account, from_on, until_on,
                taken_back_at, NULL, NULL, 3, family
            FROM release WHERE family IN (\(list: families))
                AND (receiver_service = \(service) OR receiver_account = \(caller.account))
            UNION ALL
            SELECT id, edition, content, receiver_service, receiver_account, NULL, NULL, NULL,
                NULL, NULL, 4, family
            FROM consent WHERE family IN (\(list: families))
                AND (receiver_service = \(service) OR receiver_account = \(caller.account))
            UNION ALL
            SELECT id, edition, content, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 5, family
            FROM hiding WHERE family IN (\(list: families))
            UNION ALL
            SELECT id, edition, content, account, NULL, NULL, NULL, NULL, NULL, is_reviewed, 6,
                family
            FROM emergency WHERE family IN (\(list: families)) AND account = \(caller.account)
            \(caller.role == .guest ? link(caller) : "")
            """
    }

    /// Only for who came by a link: everybody else is spared the look.
    private func link(_ caller: Caller) -> SQL {
        """
        UNION ALL
        SELECT id, edition, content, mapping, person, NULL, until_on, ended_at, secret_hash,
            NULL, 7, family
        FROM answer_link WHERE family IN (\(list: families)) AND id = \(caller.account)
        """
    }

    private func take(
        _ row: any SQLRow, _ keys: FamilyKeys, into found: inout Found
    ) throws {
        switch Part(rawValue: row.int(StandingQuery.part)) {
        case .person:
            found.members.append(try read(PersonTable.self, row, keys, [StandingQuery.hash]))
        case .relation: found.relations.append(try read(RelationTable.self, row, keys, [3, 4]))
        case .release: found.releases.append(try read(ReleaseTable.self, row, keys, Array(3...7)))
        case .consent: found.consents.append(try read(ConsentTable.self, row, keys, [3, 4]))
        case .hiding: found.hidings.append(try read(HidingTable.self, row, keys, []))
        case .emergency:
            let bound = [3, StandingQuery.number]
            found.emergencies.append(try read(EmergencyTable.self, row, keys, bound))
        case .link:
            let bound = [3, 4, StandingQuery.hash, 6, 7]
            found.link = try read(AnswerLinkTable.self, row, keys, bound)
        case nil: throw StorageFault.unreadable
        }
    }

    /// - Parameter bound: Where the table's clear columns stand in this statement.
    private func read<Table: CaseTable>(
        _: Table.Type, _ row: any SQLRow, _ keys: FamilyKeys, _ bound: [Int]
    ) throws -> Table.Item {
        let id = row.text(0)
        var place = SealedPlace(Table.name, id, block: Table.block)
        for column in [1] + bound { place.bind(row, column..<column + 1) }
        var opened = OpenedRow<Table.Item>(
            id: ID(trusted: id), edition: row.int(1), columns: row,
            fields: FieldReader(try keys.sealer.open(row.bytes(2), at: place)))
        return try Table.read(&opened)
    }
}
