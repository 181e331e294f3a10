/// A connection that counts what one transaction asks through it. A class, as the port asks.
final class CountedConnection: SQLConnection {
    private let behind: any SQLConnection
    private(set) var statements = 0

    init(_ behind: any SQLConnection) { self.behind = behind }

    var wall: Wall {
        get { behind.wall }
        set { behind.wall = newValue }
    }

    func each(_ sql: SQL, _ body: (any SQLRow) throws -> Void) throws {
        statements += 1
        try behind.each(sql, body)
    }

    func run(_ sql: SQL) throws -> Int {
        statements += 1
        return try behind.run(sql)
    }

    func post(_ sql: SQL) throws {
        statements += 1
        try behind.post(sql)
    }

    func runScript(_ text: String) throws {
        statements += 1
        try behind.runScript(text)
    }

    func sweep(_ sql: SQL, _ body: (any SQLRow) throws -> Void) throws {
        statements += 1
        try behind.sweep(sql, body)
    }

    func announce(_ news: String) throws { try behind.announce(news) }
}
