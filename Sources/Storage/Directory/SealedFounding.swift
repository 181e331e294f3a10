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
            connection.wall = .municipality(municipality.id)
            let sealer = try keys.keys(of: municipality.id, connection).sealer
            for service in services { try ServiceTable.insert(service, sealer, connection) }
            for account in staff { try AccountTable.insert(account, sealer, connection) }
        }
    }

    func add(_ accounts: [Account]) async throws {
        let keys = keys
        try await database.write { connection in
            for account in accounts {
                connection.wall = .municipality(account.municipality)
                let sealer = try keys.keys(of: account.municipality, connection).sealer
                try AccountTable.insert(account, sealer, connection)
            }
        }
    }

    func offer(_ battery: Battery, in municipality: MunicipalityID) async throws {
        let keys = keys
        try await database.write { connection in
            connection.wall = .municipality(municipality)
            _ = try AssessmentSettingTable(
                municipality: municipality, keys: keys, connection: connection
            ).set(battery)
        }
    }

    func give(_ identity: ProvenIdentity, to account: AccountID) async throws {
        let keys = keys
        try await database.write { connection in
            connection.wall = .whole
            try IdentityTable(keys: keys, connection: connection).give(identity, to: account)
        }
    }

    func found(
        _ municipality: Municipality, administrator: Account,
        signingInAs identity: ProvenIdentity, at now: Instant
    ) async throws -> Bool {
        let keys = keys
        let known = try await database.read { connection in
            try MunicipalityTable.all(keys, connection).first { $0.name == municipality.name }
        }
        // A start that was interrupted left the municipality without anybody in it.
        let kept = known ?? municipality
        if known == nil { try await found(municipality, services: [], staff: []) }
        let account = Account(
            id: administrator.id, municipality: kept.id, role: .administrator,
            name: administrator.name)
        return try await database.write { connection in
            connection.wall = .municipality(kept.id)
            let staff = StaffTable(municipality: kept.id, keys: keys, connection: connection)
            let isThere = try staff.all(endedSince: nil).contains {
                $0.account.role == .administrator
            }
            if isThere { return false }
            let sealer = try keys.keys(of: kept.id, connection).sealer
            try AccountTable.insert(account, sealer, connection)
            try IdentityTable(keys: keys, connection: connection).give(identity, to: account.id)
            let entry = AuditEntry(
                at: now, account: account.id, role: account.role,
                act: MunicipalAct.manageStaff.rawValue, isChange: true, outcome: .allowed)
            try AuditLog(keys, connection).append([entry], in: kept.id)
            return true
        }
    }
}
