import NIOConcurrencyHelpers

/// Whether people can be sent here. A class, because it turns when the program is told to stop.
package final class Readiness: Sendable {
    /// Why not.
    package enum Hindrance: String, Sendable {
        case ending
        case database
    }

    private let isEnding = NIOLockedValueBox(false)
    private let databaseAnswers: @Sendable () async throws -> Void

    /// - Parameter databaseAnswers: Throws when the database does not answer, or not with the
    ///   schema that this program knows.
    package init(databaseAnswers: @escaping @Sendable () async throws -> Void) {
        self.databaseAnswers = databaseAnswers
    }

    /// From now on the proxy in front sends people elsewhere.
    package func end() { isEnding.withLockedValue { $0 = true } }

    /// Nil when people can be sent here.
    package func hindrance() async -> Hindrance? {
        if isEnding.withLockedValue({ $0 }) { return .ending }
        do { try await databaseAnswers() } catch { return .database }
        return nil
    }
}
