import Foundation
import Testing

/// On which engine the suites run: SQLite, or PostgreSQL where VEVEN_TEST_DATABASE=postgres says
/// so. `scripts/test` starts a server and says where it is.
package enum TestEngine: String, Sendable, CaseIterable, CustomTestStringConvertible {
    case sqlite, postgres

    package var testDescription: String { rawValue }

    package static let chosen: TestEngine =
        ProcessInfo.processInfo.environment["VEVEN_TEST_DATABASE"] == "postgres"
        ? .postgres : .sqlite

    /// The engines that there are here.
    package static var all: [TestEngine] {
        TestServer.address == nil ? [.sqlite] : [.sqlite, .postgres]
    }
}

extension Trait where Self == ConditionTrait {
    /// For what is about SQLite's own file or plans.
    package static var onSQLite: Self { .enabled(if: TestEngine.chosen == .sqlite) }
}
