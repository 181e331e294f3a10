import Domain
import Instruments
import UseCases

/// Counts every stored answer again by the key it was counted by, and compares.
package struct ScoreCheck: Sendable {
    let database: any SQLDatabase
    let keys: KeyChain

    /// Goes through the families one at a time, each in a look of its own, so that nobody waits.
    /// - Parameter show: Told how many families are done, of how many.
    /// - Throws: `CatalogFaults` if a stored key was altered or cannot be read.
    package func run(show: (Int, Int) -> Void = { _, _ in }) async throws -> ScoreReport {
        let book = try await InstrumentKeys(database: database, keys: keys).all()
        let families = try await database.read { connection in
            connection.wall = .whole
            return try connection.rows("SELECT family FROM family_key ORDER BY family") {
                $0.id(0) as FamilyID
            }
        }
        var report = ScoreReport()
        for (done, family) in families.enumerated() {
            report.add(try await check(family, by: book), of: family)
            show(done + 1, families.count)
        }
        return report
    }

    private func check(
        _ family: FamilyID, by book: KeyBook
    ) async throws -> FamilyScores {
        let keys = keys
        return try await database.read { connection in
            connection.wall = .whole
            guard let (town, own) = try ScoreCheck.keys(of: family, keys, connection) else {
                return FamilyScores(responses: 0, findings: [])
            }
            let brought = QuestionnaireTable(
                municipality: town, keys: keys, connection: connection)
            do {
                let rows = SealedRows<ResponseTable>(
                    family: family, keys: own, connection: connection)
                return FamilyScores(try rows.all(), book.with(try brought.all()))
            } catch  where error is StorageFault || error is StoredScores.Fault {
                return .unreadable
            }
        }
    }

    /// Nil for a family that was erased meanwhile.
    private static func keys(
        of family: FamilyID, _ keys: KeyChain, _ connection: any SQLConnection
    ) throws -> (MunicipalityID, FamilyKeys)? {
        let sql: SQL = """
            SELECT f.municipality, k.key FROM family f JOIN family_key k ON k.family = f.id
            WHERE f.id = \(family)
            """
        let found = try connection.first(sql) { row in
            (town: row.id(0) as MunicipalityID, wrapped: row.bytes(1))
        }
        guard let found else { return nil }
        let own = try keys.keys(of: found.town, connection).family(found.wrapped, of: family)
        return (found.town, own)
    }
}

/// What one family's answers came to.
private struct FamilyScores: Sendable {
    let responses: Int
    let findings: [(response: ResponseID?, fault: ScoreFault)]

    static let unreadable = FamilyScores(responses: 0, findings: [(nil, .unreadable)])

    init(responses: Int, findings: [(response: ResponseID?, fault: ScoreFault)]) {
        self.responses = responses
        self.findings = findings
    }

    init(_ all: [Response], _ book: KeyBook) {
        responses = all.count
        findings = all.compactMap { response in
            response.fault(by: book).map { (response.id, $0) }
        }
    }
}

extension ScoreReport {
    fileprivate mutating func add(_ scores: FamilyScores, of family: FamilyID) {
        responses += scores.responses
        findings += scores.findings.map {
            ScoreFinding(family: family, response: $0.response, fault: $0.fault)
        }
    }
}

extension Response {
    fileprivate func fault(by book: KeyBook) -> ScoreFault? {
        guard let key = book.key(of: self) else { return .unknownKey }
        let again = Scoring.results(for: answers, by: key)
        guard again != results else { return nil }
        let same = zip(again, results).count { $0 == $1 }
        return .differs(scales: max(again.count, results.count) - same)
    }
}
