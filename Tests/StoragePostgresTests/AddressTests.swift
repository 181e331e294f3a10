import Testing

@testable import StoragePostgres

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

    @Test(arguments: [
        "db.example", "10.1.2.3", "[2001:db8::1]", "localhost.example", "127.example",
        "localhost,db.example", "%2Frun%2Fpostgresql,db.example",
    ])
    func `to another machine all goes with TLS`(host: String) throws {
        let address = "postgres://veven@\(host)/veven"
        #expect(try mode(of: address) == "verify-full")
        for said in ["verify-full", "verify-ca", "require", "disable"] {
            #expect(try mode(of: "\(address)?sslmode=\(said)") == said)
            #expect(try mode(of: address, ["PGSSLMODE": said]) == said)
        }
    }

    @Test(arguments: ["prefer", "allow"])
    func `whether others can read it is not left to chance`(said: String) throws {
        let address = "postgres://veven@db.example/veven"
        #expect(throws: PostgresFault.unsealed) {
            try PostgresAddress("\(address)?sslmode=\(said)")
        }
        #expect(throws: PostgresFault.unsealed) { try mode(of: address, ["PGSSLMODE": said]) }
        #expect(try mode(of: "postgres://veven@localhost/veven?sslmode=\(said)") == said)
    }

    @Test(arguments: [
        "localhost", "127.0.0.1", "127.1.2.3:5433", "[::1]", "%2Frun%2Fpostgresql", "",
    ])
    func `on this machine it is as libpq has it`(host: String) throws {
        #expect(try mode(of: "postgres://veven@\(host)/veven") == nil)
    }

    @Test func `a host that stands elsewhere is another machine too`() throws {
        let address = "postgres:///veven"
        #expect(try mode(of: address) == nil)
        #expect(try mode(of: address, ["PGHOST": "db.example"]) == "verify-full")
        #expect(try mode(of: address, ["PGHOSTADDR": "10.1.2.3"]) == "verify-full")
        #expect(try mode(of: address, ["PGSERVICE": "veven"]) == "verify-full")
        #expect(try mode(of: "\(address)?service=veven") == "verify-full")
        #expect(try mode(of: "\(address)?hostaddr=10.1.2.3") == "verify-full")
    }

    @Test func `Kerberos seals a connection only where somebody says so`() throws {
        let address = "postgres:///veven"
        #expect(try PostgresOptions(address, environment: [:]).kerberos == "disable")
        #expect(
            try PostgresOptions("\(address)?gssencmode=prefer", environment: [:]).kerberos
                == "prefer")
        #expect(
            try PostgresOptions(address, environment: ["PGGSSENCMODE": "require"]).kerberos
                == "require")
    }

    @Test func `of several hosts the one that takes changes is looked for`() throws {
        let several = "postgres://veven@one.example,two.example/veven"
        #expect(try PostgresOptions(several, environment: [:]).attributes == "read-write")
        #expect(try PostgresAddress(several).seeksWriter)
        let one = "postgres://veven@one.example/veven"
        #expect(try PostgresOptions(one, environment: [:]).attributes == "any")
        #expect(try PostgresAddress("\(one)?target_session_attrs=primary").seeksWriter)
    }

    private func mode(of uri: String, _ environment: [String: String] = [:]) throws -> String? {
        try PostgresOptions(uri, environment: environment).sslMode()
    }
}
