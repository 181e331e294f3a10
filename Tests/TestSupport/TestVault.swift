import Domain
import Foundation
import Storage
import StoragePostgres
import StorageSQLite
import UseCases

/// A fresh installation in a folder of its own: one municipality, a school, its staff.
/// A class, so that the folder goes when the test lets go of it.
package final class TestVault: Sendable {
    package let folder: URL
    package let key: InstallationKey
    /// Sees the whole, for looking at what lies in the tables.
    package let database: WholeDatabase
    package let engine: TestEngine
    private let place: TestServer.Place?
    package let installation: Installation
    package let municipality = aMunicipality()
    package let school: Service
    package let coordinator: Account
    package let teacher: Account
    package let volunteer: Account
    package let leader: Account

    init(
        inMemory: Bool = false, on engine: TestEngine = .chosen,
        memory: FamilyMemory = .standingStill
    ) async throws {
        self.engine = engine
        folder = TestVault.place(inMemory: inMemory)
            .appendingPathComponent("veven-\(UUID().uuidString)")
        let opened: any SQLDatabase
        switch engine {
        case .sqlite:
            guard let made = InstallationKey(InstallationKey.randomBytes()) else { throw Refused() }
            key = made
            place = nil
            opened = try SQLiteDatabase(path: folder.appendingPathComponent("veven.db").path)
        case .postgres:
            let made = try await TestServer.shared.database()
            key = made.key
            place = made
            opened = made.open()
        }
        database = WholeDatabase(opened)
        installation = try await Installation.open(opened, key: key, memory: memory)
        school = aService(in: municipality.id)
        coordinator = anAccount(in: municipality.id)
        teacher = anAccount(
            .partner, in: municipality.id, name: "Lars Lærer", service: school.id)
        volunteer = anAccount(.volunteer, in: municipality.id, name: "Frida Frivillig")
        leader = anAccount(.leader, in: municipality.id, name: "Liv Leder")
        try await installation.founding.found(
            municipality, services: [school], staff: [coordinator, teacher, volunteer, leader])
    }

    /// Where the system keeps files in memory, when that is asked for and there is such a place.
    private static func place(inMemory: Bool) -> URL {
        let memory = "/dev/shm"
        let isThere = inMemory && FileManager.default.isWritableFile(atPath: memory)
        return URL(fileURLWithPath: isThere ? memory : NSTemporaryDirectory())
    }

    deinit {
        place?.drop()
        try? FileManager.default.removeItem(at: folder)
    }

    package var path: String { folder.appendingPathComponent("veven.db").path }
    package var vault: any CaseVault { installation.vault }
    /// The one door, at `testNow`.
    package var files: CaseFiles { CaseFiles(vault: vault, clock: .fixed(.testNow)) }
    package var municipalFiles: MunicipalFiles {
        MunicipalFiles(vault: vault, clock: .fixed(.testNow))
    }

    /// A family of this vault, not stored yet.
    package func family(_ phase: FamilyPhase = .baseline, enrolled day: Day = .testToday) -> Family
    {
        aFamily(
            in: municipality.id, coordinator: coordinator.id, phase: phase, enrolled: day)
    }

    /// Stores a family with these members.
    package func begin(_ family: Family, members: [Person] = []) async throws {
        let caller = opener(in: family.municipality)
        _ = try await vault.change { session in
            guard try session.begin(family), let opened = try session.open(family.id, for: caller)
            else { throw Refused() }
            for member in members { _ = try opened.shelves.persons.insert(member) }
            return true
        }
    }

    /// Somebody before whom the vault opens every family of the municipality, as it does before
    /// who may in acute need; what they see of it, the policy would say.
    private func opener(in town: MunicipalityID? = nil) -> Caller {
        Caller(
            account: coordinator.id, role: .coordinator, municipality: town ?? municipality.id,
            rights: [.emergency])
    }

    /// Runs a body on the unfiltered stores of a family, in one transaction.
    package func change<Answer: Sendable>(
        _ family: FamilyID, _ body: @escaping @Sendable (any CaseShelves) throws -> Answer
    ) async throws -> Answer {
        let caller = opener()
        return try await vault.change { session in
            guard let opened = try session.open(family, for: caller) else { throw Refused() }
            return try body(opened.shelves)
        }
    }

    /// Everyone in the family says yes to letting the receivers see everything.
    package func consent(to receivers: Receiver..., in family: FamilyID, for days: Int = 365)
        async throws
    {
        try await change(family) { shelves in
            let members = try shelves.persons.all().map(\.id)
            for receiver in receivers {
                _ = try shelves.consents.insert(aConsent(to: receiver, from: members, for: days))
            }
        }
    }

    /// Writes an entry into a family's log.
    package func note(
        _ act: Act = .seePlan, on family: FamilyID, by account: Account? = nil,
        at now: Instant = .testNow, _ outcome: AuditOutcome = .allowed
    ) async throws {
        let account = account ?? coordinator
        let entry = AuditEntry(
            at: now, account: account.id, role: account.role, act: act.rawValue,
            isChange: act.isChange, outcome: outcome)
        try await vault.record([LogLine(family: family, entry: entry)])
    }
}

/// A fresh vault in a folder of its own.
/// - Parameter inMemory: Where writing costs little: for tests that write very much and do not
///   ask whether it is kept.
package func aVault(
    inMemory: Bool = false, on engine: TestEngine = .chosen,
    memory: FamilyMemory = .standingStill
) async throws -> TestVault {
    try await TestVault(inMemory: inMemory, on: engine, memory: memory)
}

extension FamilyMemory {
    /// One for which no time passes: what a page costs must not hang on how fast the machine is.
    package static var standingStill: FamilyMemory {
        let moment = ContinuousClock.now
        return FamilyMemory { moment }
    }
}

extension TestVault {
    /// A second node on the same database.
    package func anotherNode() async throws -> Installation {
        switch engine {
        case .sqlite: try await Installation.open(SQLiteDatabase(path: path), key: key)
        case .postgres:
            try await Installation.open(place.map { $0.open() } ?? database.behind, key: key)
        }
    }

    /// Ends all connections of a PostgreSQL database, as the server's end of them may go at any time.
    package func breakConnections() async throws {
        guard let place else { return }
        try await TestServer.server().outside(
            """
            SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
            WHERE datname = '\(place.name)'
            """)
    }

    /// Changes the database as somebody could who has the file, or the server, but not the key.
    package func tamper(_ sql: String) async throws {
        let text = engine == .sqlite ? sql : TestVault.inPostgres(sql)
        try await database.asOwner { try $0.runScript(text) }
    }

    /// Bytes are written in another way, and checks are not switched off but taken away.
    private static func inPostgres(_ sql: String) -> String {
        let withoutChecks = """
            DO $$ DECLARE one record; BEGIN
                FOR one IN SELECT conrelid::regclass AS place, conname FROM pg_constraint
                    WHERE contype = 'c' AND connamespace = 'public'::regnamespace LOOP
                    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.place, one.conname);
                END LOOP;
            END $$
            """
        return sql.replacing(
            "PRAGMA foreign_keys = OFF", with: "SET LOCAL session_replication_role = replica"
        )
        .replacing("PRAGMA ignore_check_constraints = ON", with: withoutChecks)
        .replacing(/CAST\([xX]'([0-9a-fA-F]*)' AS TEXT\)/) {
            "convert_from('\\x\($0.output.1)', 'UTF8')"
        }
        .replacing(/CAST\([xX]'([0-9a-fA-F]*)' AS BLOB\)/) { "'\\x\($0.output.1)'::bytea" }
        .replacing(/[xX]'([0-9a-fA-F]*)'/) { "'\\x\($0.output.1)'::bytea" }
    }

    /// All that the database has written into its files, for looking whether something stands
    /// there. PostgreSQL's are those of its tables, after a checkpoint.
    package func files() async throws -> Data {
        guard let place else {
            return try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .map { try Data(contentsOf: folder.appendingPathComponent($0)) }
                .reduce(Data(), +)
        }
        let server = place.open()
        try await server.outside("CHECKPOINT")
        let pieces = try await server.asOwner { connection in
            try connection.rows(
                """
                SELECT pg_read_binary_file(f.folder || '/' || name, 0, 100000000, true)
                FROM (SELECT 'base/' || oid AS folder FROM pg_database
                    WHERE datname = current_database()) f,
                    LATERAL pg_ls_dir(f.folder) name
                """
            ) { Data($0.optionalBytes(0) ?? []) }
        }
        server.close()
        return pieces.reduce(Data(), +)
    }
}
