import Domain
import Instruments
import UseCases

extension Nation {
    /// Families in one transaction, and transactions that are made ready at the same time: enough
    /// for every core to seal while the disk writes.
    private static let inOne = 40
    private static let atOnce = 4

    /// Writes the nation; what is there already, from a start that was interrupted, stays.
    /// - Parameter progress: Told how many families of how many are done, in rising order.
    package func settle(
        founding: any Founding, settling: any Settling, catalog: Catalog,
        progress: @Sendable (Int, Int) -> Void
    ) async throws {
        let forms = try NationForms(catalog)
        for town in towns {
            try await founding.found(
                town.municipality, services: town.directory, staff: town.staff)
            try await founding.offer(.ofNation, in: town.municipality.id)
        }
        let parts = parts
        try await withThrowingTaskGroup(of: Int.self) { group in
            var waiting = parts.makeIterator()
            var done = 0
            func begin() {
                guard let part = waiting.next() else { return }
                group.addTask {
                    try await settling.settle(part.map { told($0, forms) })
                    return part.count
                }
            }
            for _ in 0..<Nation.atOnce { begin() }
            while let count = try await group.next() {
                done += count
                progress(done, families)
                begin()
            }
        }
    }

    /// Families with their towns, some at a time.
    private var parts: [[(town: NationTown, index: Int)]] {
        let all = towns.flatMap { town in town.families.map { (town: town, index: $0) } }
        return stride(from: 0, to: all.count, by: Nation.inOne).map {
            Array(all[$0..<min($0 + Nation.inOne, all.count)])
        }
    }

    private func told(
        _ place: (town: NationTown, index: Int), _ forms: NationForms
    ) -> SettledFamily {
        var teller = NationTeller(self, place.town, place.index, forms)
        return teller.tell()
    }
}
