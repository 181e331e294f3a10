import Domain

/// The services of a municipality. Their names are sealed under its key and
/// bound to the columns beside them.
enum ServiceTable {
    static func all(
        in municipality: MunicipalityID, _ keys: KeyChain, _ connection: any SQLConnection
    ) throws -> [Service] {
        let sealer = try keys.keys(of: municipality, connection).sealer
        return try connection.rows(
            """
            SELECT id, content, municipality, sort FROM service
            WHERE municipality = \(municipality) ORDER BY id
            """
        ) { row in
            let id = row.text(0)
            var place = SealedPlace("service", id)
            place.bind(row, 2..<4)
            var fields = FieldReader(try sealer.open(row.bytes(1), at: place))
            return Service(
                id: ID(trusted: id), municipality: municipality, name: try fields.name(),
                sort: try row.value(3))
        }
    }

    /// False if there is a service with this id already.
    @discardableResult
    static func insert(
        _ service: Service, _ sealer: Sealer, _ connection: any SQLConnection
    ) throws -> Bool {
        var fields = FieldWriter()
        fields.add(service.name)
        let clear: SQL = "\(service.municipality), \(service.sort)"
        var place = SealedPlace("service", service.id.text)
        place.bind(clear.values)
        return try connection.run(
            """
            INSERT INTO service (id, content, municipality, sort)
            VALUES (\(service.id), \(try sealer.seal(fields.bytes, at: place)), \(clear))
            ON CONFLICT (id) DO NOTHING
            """) == 1
    }
}
