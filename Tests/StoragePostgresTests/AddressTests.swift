import StoragePostgres
import Testing

@Suite struct AddressTests {
    @Test func `an address is shown without its password`() throws {
        let address = try PostgresAddress("postgres://anna:secret@db.example:5433/veven")
        #expect(address.shown == "postgres://db.example:5433/veven")
        #expect(address.hasPassword)
        #expect(try !PostgresAddress("postgres://anna@db.example/veven").hasPassword)
    }

    @Test func `what is no address is told without repeating it`() {
        #expect(throws: PostgresFault.address) {
            try PostgresAddress("postgres://anna:secret@db/veven?nonsense=1")
        }
        #expect(!"\(PostgresFault.address)".contains("secret"))
    }
}
