import CLibPQ
import Storage

/// Statements that go to the server together: each is prepared where it is new, and run.
struct PostgresOutgoing {
    /// One statement, after what must go before it.
    struct Step {
        let prelude: [PostgresWire.Request]
        let sql: SQL
    }

    private struct New {
        let place: Int
        let name: String
        let text: String
        let types: [Oid]
    }

    private(set) var requests: [PostgresWire.Request] = []
    /// Where among all answers those to the statements stand.
    private(set) var places: [Int] = []
    private var new: [New] = []

    /// - Parameter columns: Whether each value stands directly for a column (`Parameters`).
    init(_ steps: [Step], asColumns columns: Bool = false, _ names: inout StatementNames) {
        for (index, step) in steps.enumerated() {
            requests += step.prelude
            if index == 0, names.isFull {
                requests.append(.command("DEALLOCATE ALL"))
                names.forget()
            }
            add(step.sql, columns, &names)
        }
    }

    private mutating func add(_ sql: SQL, _ columns: Bool, _ names: inout StatementNames) {
        let text = sql.dollarNumbers
        let parameters = Parameters(sql.values, asColumns: columns)
        let types = parameters.types
        let known =
            names.name(of: text, types)
            ?? new.first { $0.text == text && $0.types == types }?.name
        let name = known ?? names.next()
        if known == nil {
            new.append(New(place: requests.count, name: name, text: text, types: types))
            requests.append(.prepare(name: name, text, parameters))
        }
        places.append(requests.count)
        requests.append(.run(name: name, parameters))
    }

    /// Notes what the server has prepared: that stays also when the transaction does not.
    func keep(in names: inout StatementNames, from answers: [PostgresResult]) {
        for one in new where one.place < answers.count && answers[one.place].isGood {
            names.keep(one.name, one.text, one.types)
        }
    }
}
