/// The bounds of one node's connections.
package struct PostgresSettings: Sendable {
    /// Connections at most, each with a thread of its own [own choice: some more than a small
    /// server has cores, because each waits for the disk at its commits].
    package var connections = 16
    /// How many may wait for a connection [own choice].
    package var waiting = 2000
    /// How long one may wait for a connection, and how long a lost server is looked for.
    package var longestWait = Duration.seconds(10)
    package var connectTimeout = Duration.seconds(5)
    package var statementTimeout = Duration.seconds(30)
    /// After which an unused connection is closed.
    package var idle = Duration.seconds(60)
    /// How often a transaction is done, when others are in its way each time.
    package var attempts = 20
    /// How often it is begun anew, when the connection breaks before it is committed.
    package var reconnections = 3

    package init() {}
}

extension Duration {
    var milliseconds: Int {
        Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
    }
}
