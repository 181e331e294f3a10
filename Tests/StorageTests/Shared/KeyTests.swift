import Domain
import Testing

@testable import Storage

@Suite struct KeyTests {
    @Test func `an installation key has exactly 32 bytes`() {
        #expect(InstallationKey([UInt8](repeating: 1, count: 31)) == nil)
        #expect(InstallationKey([UInt8](repeating: 1, count: 33)) == nil)
        #expect(InstallationKey(InstallationKey.randomBytes()) != nil)
    }

    @Test func `a key has another value for each purpose`() throws {
        let key = try #require(InstallationKey([UInt8](repeating: 7, count: 32)))
        let purposes = ["audit log", "municipality keys", "key check"]
        let derived = purposes.map { key.key.derived(for: $0).bytes }
        #expect(Set(derived + [key.key.bytes]).count == 4)
    }

    @Test func `the schema's words are spelled for each engine`() {
        let text = "CREATE TABLE a (\n    id TEXT,\n    n INTEGER,\n    b BLOB\n);\n"
        #expect(SQLDialect.sqlite.spelled(text).hasSuffix("\n) STRICT, WITHOUT ROWID;\n"))
        #expect(SQLDialect.postgres.spelled(text).contains("n BIGINT,\n    b BYTEA\n);"))
    }
}
