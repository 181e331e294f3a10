import Domain

/// The services of a municipality. Their names are sealed under its key.
enum ServiceTable {
    static func all(
        in municipality: MunicipalityID, _ keys: KeyChain, _ connection: any SQLConnection
    ) throws -> [Service] {
        let sealer = try keys.keys(of: municipality, connection).sealer
        return try connection.rows(
            """
            SELECT id, sort, content FROM service
            WHERE municipality = \(municipality) ORDER BY id
            """
        ) { row in
            let id = row.text(0)
            let place = SealedPlace("service", id)
            var fields = FieldReader(try sealer.open(row.bytes(2), at: place))
            return Service(
                id: ID(trusted: id), municipality: municipality, name: try fields.name(),
                sort: try row.value(1))
        }
    }

    /// Does nothing if there is a service with this id already.
    static func insert(
        _ service: Service, _ sealer: Sealer, _ connection: any SQLConnection
    ) throws {
        var fields = FieldWriter()
        fields.add(service.name)
        let place = SealedPlace("service", service.id.text)
        try connection.run(
            """
            INSERT INTO service (id, municipality, sort, content)
            VALUES (\(service.id), \(service.municipality), \(service.sort),
                \(try sealer.seal(fields.bytes, at: place)))
            ON CONFLICT (id) DO NOTHING
            """)
    }
}
