/// Asks each statement twice: once to see what it takes, once for its answer. A class, as the port
/// asks.
final class WatchedConnection: SQLConnection {
    private let behind: any SQLConnection
    private let tell: @Sendable (WatchedStatement) -> Void

    init(_ behind: any SQLConnection, _ tell: @escaping @Sendable (WatchedStatement) -> Void) {
        self.behind = behind
        self.tell = tell
    }

    var wall: Wall {
        get { behind.wall }
        set { behind.wall = newValue }
    }

    func each(_ sql: SQL, _ body: (any SQLRow) throws -> Void) throws {
        try watch(sql)
        try behind.each(sql, body)
    }

    func run(_ sql: SQL) throws -> Int {
        try watch(sql)
        return try behind.run(sql)
    }

    func sweep(_ sql: SQL, _ body: (any SQLRow) throws -> Void) throws {
        try watch(sql)
        try behind.sweep(sql, body)
    }

    func runScript(_ text: String) throws { try behind.runScript(text) }

    func announce(_ news: String) throws { try behind.announce(news) }

    private func watch(_ sql: SQL) throws {
        guard let behind = behind as? any WorkTelling else { return }
        tell(WatchedStatement(sql, try behind.work(of: sql)))
    }
}
