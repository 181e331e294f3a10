import Domain
import Instruments
import UseCases

extension Nation {
    /// Families in one transaction, and transactions that are made ready at the same time: enough
    /// for every core to seal while the disk writes.
    private static let inOne = 40
    private static let atOnce = 4

    /// A family before it is told.
    struct Place: Sendable {
        let town: NationTown
        let index: Int
        let id: FamilyID
    }

    /// Writes the nation; what is there already, from a start that was interrupted, stays.
    /// - Parameter progress: Told how many families of how many are done, in rising order, and
    ///   first how many are there already.
    package func settle(
        founding: any Founding, settling: any Settling, catalog: Catalog,
        progress: @escaping @Sendable (Int, Int) -> Void
    ) async throws {
        let forms = try NationForms(catalog)
        try await found(founding)
        let parts = parts(without: try await settling.settled())
        var done = families - parts.reduce(0) { $0 + $1.count }
        progress(done, families)
        try await Nation.run(parts) { part in
            try await settling.settle(part.map { told($0, forms) })
            return part.count
        } done: { count in
            done += count
            progress(done, families)
        }
    }

    private func found(_ founding: any Founding) async throws {
        try await Nation.run(towns) { town in
            try await founding.found(
                town.municipality, services: town.directory, staff: town.staff)
            try await founding.offer(.ofNation, in: town.municipality.id)
        } done: {
        }
    }

    /// Families, some at a time. In the order of their identities, as they would have come over
    /// the years: then all rows of a family lie behind those of the one before, and no page of a
    /// table is written twice.
    func parts(without known: Set<FamilyID>) -> [[Place]] {
        let all = towns.flatMap { town in
            town.families.map {
                Place(town: town, index: $0, id: NationBeginning(of: $0, in: self).family)
            }
        }
        let missing = all.filter { !known.contains($0.id) }.sorted { $0.id < $1.id }
        return stride(from: 0, to: missing.count, by: Nation.inOne).map {
            Array(missing[$0..<min($0 + Nation.inOne, missing.count)])
        }
    }

    private func told(_ place: Place, _ forms: NationForms) -> SettledFamily {
        var teller = NationTeller(self, place.town, place.index, forms)
        return teller.tell()
    }

    /// Does some of these at the same time, and tells of each when it is done.
    private static func run<Work: Sendable, Answer: Sendable>(
        _ all: [Work], _ body: @escaping @Sendable (Work) async throws -> Answer,
        done: (Answer) -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Answer.self) { group in
            var waiting = all.makeIterator()
            func begin() {
                guard let work = waiting.next() else { return }
                group.addTask { try await body(work) }
            }
            for _ in 0..<Nation.atOnce { begin() }
            while let answer = try await group.next() {
                done(answer)
                begin()
            }
        }
    }
}
