import Domain
import UseCases

/// The stores of one municipality's directory and figures.
struct SealedMunicipality: MunicipalShelves {
    let municipality: Municipality
    private let keys: KeyChain
    private let connection: any SQLConnection

    /// - Throws: `Refused` if there is no such municipality.
    init(_ id: MunicipalityID, keys: KeyChain, connection: any SQLConnection) throws {
        let sealer = try keys.keys(of: id, connection).sealer
        guard let found = try MunicipalityTable.find(id, sealer, connection) else {
            throw Refused()
        }
        municipality = found
        self.keys = keys
        self.connection = connection
    }

    func services() throws -> [Service] {
        try ServiceTable.all(in: municipality.id, keys, connection)
    }

    func staff() throws -> [Account] {
        try AccountTable.accounts(
            """
            \(AccountTable.select)
            WHERE a.municipality = \(municipality.id) AND a.family IS NULL
                AND a.ended_at IS NULL
            ORDER BY a.id
            """, keys, connection)
    }

    /// - Throws: `Refused` if the account belongs to another municipality.
    func insert(_ account: Account) throws {
        guard account.municipality == municipality.id else { throw Refused() }
        try AccountTable.insert(account, sealer(), connection)
    }

    /// - Throws: `Refused` if the service belongs to another municipality.
    func insert(_ service: Service) throws {
        guard service.municipality == municipality.id else { throw Refused() }
        try ServiceTable.insert(service, sealer(), connection)
    }

    func figures(on day: Day) throws -> RawFigures {
        try FigureQueries(municipality: municipality.id, day: day, connection: connection).all()
    }

    private func sealer() throws -> Sealer {
        try keys.keys(of: municipality.id, connection).sealer
    }
}
