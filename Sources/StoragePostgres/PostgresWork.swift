import Foundation
import Storage

/// Rows that the server looks at, as EXPLAIN ANALYZE counts them. A statement that is prepared is
/// planned for its values at first and later once for all, so both plans are tried, and the one
/// that looks at more is told.
extension PostgresConnection: WorkTelling {
    package func work(of sql: SQL) throws -> StatementWork {
        let parameters = Parameters(sql.values)
        let types = parameters.types.map(PostgresLiteral.type).joined(separator: ", ")
        let list = types.isEmpty ? "" : "(\(types))"
        return try noting {
            try wire.command("SAVEPOINT watched", after: prelude())
            defer { try? ending() }
            try wire.command("PREPARE watched\(list) AS \(sql.dollarNumbers)")
            let plans = try ["force_custom_plan", "force_generic_plan"].map {
                try explained(sql.values, $0)
            }
            return plans.max { $0.work < $1.work } ?? plans[0]
        }
    }

    /// What was prepared does not go with the savepoint.
    private func ending() throws {
        try wire.command("ROLLBACK TO watched")
        try wire.command("RELEASE watched")
        try wire.command("DEALLOCATE watched")
    }

    private func explained(_ values: [SQLValue], _ mode: String) throws -> StatementWork {
        let list = values.map(PostgresLiteral.text).joined(separator: ", ")
        let call = values.isEmpty ? "watched" : "watched(\(list))"
        try wire.command("SAVEPOINT looked")
        defer { _ = try? wire.command("ROLLBACK TO looked") }
        try wire.command("SET LOCAL plan_cache_mode = \(mode)")
        let answer = try wire.command(
            "EXPLAIN (ANALYZE, TIMING OFF, COSTS OFF, FORMAT JSON) EXECUTE \(call)")
        let row = PostgresRow(answer)
        guard answer.rowCount > 0 else { throw PostgresFault.lost }
        let told = try JSONDecoder().decode([ExplainedPlan].self, from: Data(row.bytes(0)))
        return StatementWork(
            work: told.map(\.root.rows).reduce(0, +), scans: told.flatMap(\.root.scans),
            plan: told.flatMap(\.root.lines))
    }
}
