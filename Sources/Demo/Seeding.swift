import Domain
import Instruments
import UseCases

extension DemoTown {
    /// Families that are written at the same time, so that they share waiting for the disk.
    private static let atOnce = 8

    /// Writes the town into an empty installation, every family through the door.
    /// - Parameters:
    ///   - door: Opens the door at the time that a clock shows.
    ///   - now: What comes after it is left out.
    ///   - progress: Told how many families of how many are done, in rising order.
    package func seed(
        founding: any Founding, door: @escaping @Sendable (Clock) -> CaseFiles, catalog: Catalog,
        now: Instant, progress: @Sendable (Int, Int) -> Void
    ) async throws {
        try await founding.found(
            directory.municipality, services: directory.services, staff: staff)
        for battery in [directory.battery(catalog), directory.batteryWithVoices(catalog)] {
            try await founding.offer(battery, in: directory.municipality.id)
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            var waiting = (0..<families).makeIterator()
            var done = 0
            func begin() {
                guard let index = waiting.next() else { return }
                group.addTask {
                    let story = story(of: index, catalog)
                    try await story.write(through: door, founding, by: now)
                }
            }
            for _ in 0..<Self.atOnce { begin() }
            while try await group.next() != nil {
                done += 1
                progress(done, families)
                begin()
            }
        }
    }
}
