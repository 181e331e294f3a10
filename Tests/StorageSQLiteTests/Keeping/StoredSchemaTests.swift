import Storage
import TestSupport
import Testing

@testable import Storage

/// What is moved is what there is: the list is read from the migrations, and held against what
/// the engine says.
@Suite(.onSQLite) struct StoredSchemaTests {
    @Test func `no table and no column is forgotten`() async throws {
        let vault = try await aVault()
        let schema = try StoredSchema(version: Migrations.known)
        let found = try await vault.database.read { connection in
            try connection.rows(
                """
                SELECT t.name, c.name, c.type, c."notnull", c.pk FROM sqlite_schema t
                JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name <> 'migration'
                ORDER BY t.name, c.cid
                """
            ) { row in
                let nullable = row.int(3) == 0 ? "may be empty" : "filled"
                return "\(row.text(0)) \(row.text(1)) \(row.text(2)) \(nullable)"
            }
        }
        let listed = Dictionary(grouping: schema.parts, by: \.table).values
            .compactMap(\.first).sorted { $0.table < $1.table }
            .flatMap { part in
                part.columns.map { column in
                    let nullable = column.mayBeEmpty ? "may be empty" : "filled"
                    let name = "\(part.table.text) \(column.name.text)"
                    return "\(name) \(column.kind.rawValue) \(nullable)"
                }
            }
        #expect(listed == found)
        #expect(found.count > 200)
    }

    @Test func `the key of every table is the engine's`() async throws {
        let vault = try await aVault()
        for part in try StoredSchema(version: Migrations.known).parts {
            let found = try await vault.database.read { connection in
                try connection.rows(
                    """
                    SELECT name FROM pragma_table_info(\(part.table.text)) WHERE pk > 0
                    ORDER BY pk
                    """
                ) { $0.text(0) }
            }
            #expect(part.key.map(\.text) == found, "\(part.table.text)")
        }
    }

    @Test(arguments: 1...Migrations.known)
    func `what a row names is filled in before it, in every version`(version: Int) throws {
        var reader = SchemaReader()
        for step in Migration.all where step.number <= version { try reader.read(step.text) }
        let parts = try StoredSchema(version: version).parts
        var there: Set<StoredName> = []
        for part in parts {
            let table = try #require(reader.tables[part.table])
            for reference in table.references where reference.table != part.table {
                let isEmpty: Bool
                switch part.rows {
                case .naming(let columns):
                    isEmpty = reference.columns.contains { columns.contains($0) }
                default: isEmpty = false
                }
                #expect(isEmpty || there.contains(reference.table), "\(part.title)")
            }
            there.insert(part.table)
        }
        #expect(there.count == reader.tables.count)
    }

    @Test func `every row is in exactly one part`() async throws {
        let places = try await KeptPlaces()
        let parts = try StoredSchema(version: Migrations.known).parts
        for (table, parts) in Dictionary(grouping: parts, by: \.table) where parts.count > 1 {
            let counts = try await places.vault.database.read { connection in
                try parts.map {
                    try connection.count(
                        "SELECT count(*) FROM \(name: table) WHERE \($0.condition)")
                } + [try connection.count("SELECT count(*) FROM \(name: table)")]
            }
            #expect(counts.dropLast().reduce(0, +) == counts.last, "\(table.text)")
        }
    }

    @Test func `tables that name each other come in parts, and those that cannot are refused`()
        throws
    {
        var reader = SchemaReader()
        try reader.read(
            """
            CREATE TABLE egg (id TEXT NOT NULL PRIMARY KEY, hen TEXT REFERENCES hen (id));
            CREATE TABLE hen (id TEXT NOT NULL PRIMARY KEY, egg TEXT NOT NULL REFERENCES egg (id));
            """)
        let parts = try LoadingOrder.parts(of: Array(reader.tables.values))
        #expect(parts.map(\.title) == ["egg (first)", "hen", "egg (then)"])
        try reader.read("DROP TABLE egg; CREATE TABLE egg (hen TEXT NOT NULL REFERENCES hen (id));")
        #expect(throws: KeepingFault.unknownSchema("egg, hen")) {
            try LoadingOrder.parts(of: Array(reader.tables.values))
        }
    }

    @Test func `a form of statement that nobody taught it is told`() {
        var reader = SchemaReader()
        for text in [
            "ALTER TABLE a RENAME TO b", "CREATE TABLE a (id REAL)",
            "CREATE TABLE \"A b\" (id TEXT)",
        ] {
            #expect(throws: KeepingFault.self) { try reader.read(text) }
        }
    }

    @Test(arguments: ["", "a b", "a\"b", "a;b", "Aa", "æ", String(repeating: "a", count: 64)])
    func `what is no name stands in no statement`(text: String) {
        #expect(StoredName(text) == nil)
    }
}
