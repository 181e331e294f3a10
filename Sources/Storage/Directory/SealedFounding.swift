import Domain
import UseCases

/// Makes municipalities and accounts, for the commands that set up an installation.
struct SealedFounding: Founding {
    let database: any SQLDatabase
    let keys: KeyChain

    func found(
        _ municipality: Municipality, services: [Service], staff: [Account]
    ) async throws {
        let keys = keys
        // Committed by itself: a key must not be remembered that may still be rolled back.
        try await database.write { connection in
            try MunicipalityTable.insert(municipality, keys, connection)
        }
        try await database.write { connection in
            let sealer = try keys.keys(of: municipality.id, connection).sealer
            for service in services { try ServiceTable.insert(service, sealer, connection) }
            for account in staff { try AccountTable.insert(account, sealer, connection) }
        }
    }

    func add(_ accounts: [Account]) async throws {
        let keys = keys
        try await database.write { connection in
            for account in accounts {
                let sealer = try keys.keys(of: account.municipality, connection).sealer
                try AccountTable.insert(account, sealer, connection)
            }
        }
    }
}
