import Crypto
import Domain

/// Families and their keys. The key lies in a table of its own: deleting its row is erasure.
enum FamilyTable {
    /// A family with what opens its stores and which state of it this is.
    typealias Opened = (family: Family, keys: FamilyKeys, stamp: FamilyStamp?)

    /// Nil if there is no such family for which the condition holds, or its key was destroyed.
    static func open(
        _ id: FamilyID, where condition: SQL, _ keys: KeyChain, _ connection: any SQLConnection
    ) throws -> Opened? {
        try open([id], where: condition, keys, connection).first
    }

    /// Those of these families for which the condition holds, in their order.
    /// - Parameter stamped: With the stamp, which only who may remember something asks for.
    static func open(
        _ ids: [FamilyID], where condition: SQL, _ keys: KeyChain,
        _ connection: any SQLConnection, stamped: Bool = false
    ) throws -> [Opened] {
        try connection.rows(
            """
            SELECT k.key, f.content, f.edition, f.municipality, f.coordinator, f.phase,
                f.enrolled_on, \(stamped ? FamilyStamp.columns : FamilyStamp.noColumns), f.id
            FROM family f JOIN family_key k ON k.family = f.id
            WHERE f.id IN (\(list: ids)) AND \(condition) ORDER BY f.id
            """
        ) { row in
            let municipality: MunicipalityID = row.id(3)
            let id: FamilyID = row.id(10)
            let wrapped = row.bytes(0)
            let own = try keys.keys(of: municipality, connection).family(wrapped, of: id)
            let stamp = FamilyStamp(row, from: 7, key: wrapped)
            return (try read(row, id, municipality, own.sealer), own, stamp)
        }
    }

    /// False if there is a family with this id already.
    static func begin(
        _ family: Family, _ keys: MunicipalityKeys, _ connection: any SQLConnection
    ) throws -> Bool {
        try begin(family, SymmetricKey(size: .bits256), keys, connection)
    }

    /// A family that is known not to be there, with what opens its stores.
    static func settle(
        _ family: Family, _ keys: MunicipalityKeys, _ connection: any SQLConnection
    ) throws -> FamilyKeys {
        let key = SymmetricKey(size: .bits256)
        _ = try begin(family, key, keys, connection)
        return FamilyKeys(key, municipality: keys)
    }

    private static func begin(
        _ family: Family, _ key: SymmetricKey, _ keys: MunicipalityKeys,
        _ connection: any SQLConnection
    ) throws -> Bool {
        let inserted = try connection.run(
            """
            INSERT INTO family
                (id, content, edition, municipality, coordinator, phase, enrolled_on)
            VALUES (\(family.id), \(try content(family, family.edition, Sealer(key))),
                \(clear(family, family.edition)))
            ON CONFLICT (id) DO NOTHING
            """)
        guard inserted == 1 else { return false }
        try connection.run(
            """
            INSERT INTO family_key (family, key)
            VALUES (\(family.id), \(try keys.wrapped(key, of: family.id)))
            """)
        return true
    }

    /// False if the stored edition is another.
    static func save(
        _ family: Family, _ keys: FamilyKeys, _ connection: any SQLConnection
    ) throws -> Bool {
        let next = family.edition + 1
        return try connection.run(
            """
            UPDATE family SET (content, edition, municipality, coordinator, phase, enrolled_on)
                = (\(try content(family, next, keys.sealer)), \(clear(family, next)))
            WHERE id = \(family.id) AND edition = \(family.edition)
            """) == 1
    }

    /// The columns in the clear, to which the content is bound.
    private static func clear(_ family: Family, _ edition: Int) -> SQL {
        """
        \(edition), \(family.municipality), \(family.coordinator), \(family.phase),
        \(family.enrolment.on)
        """
    }

    private static func content(
        _ family: Family, _ edition: Int, _ sealer: Sealer
    ) throws -> [UInt8] {
        var fields = FieldWriter()
        fields.add(family.chosenName)
        fields.add(family.enrolment.reason)
        fields.add(family.enrolment.referredBy)
        fields.add(family.type?.code)
        fields.add(family.type?.typology)
        var place = SealedPlace("family", family.id.text)
        place.bind(clear(family, edition).values)
        return try sealer.seal(fields.bytes, at: place)
    }

    private static func read(
        _ row: any SQLRow, _ id: FamilyID, _ municipality: MunicipalityID, _ sealer: Sealer
    ) throws -> Family {
        var place = SealedPlace("family", id.text)
        place.bind(row, 2..<7)
        var fields = FieldReader(try sealer.open(row.bytes(1), at: place))
        let name = try fields.name()
        let enrolment = Enrolment(
            on: try row.day(6), reason: try fields.words(), referredBy: try fields.value())
        return Family(
            id: id, municipality: municipality, coordinator: row.id(4), chosenName: name,
            phase: try row.value(5), enrolment: enrolment, type: try fields.factorCode(),
            edition: row.int(2))
    }
}
