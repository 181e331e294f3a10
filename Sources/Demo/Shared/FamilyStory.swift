import Domain
import UseCases

/// All that happens to one invented family in two years, told before any of it is written.
struct FamilyStory: Sendable, Equatable {
    let family: Family
    let household: Household
    let accounts: [Account]
    /// In the order of time, after the enrolment.
    let chapters: [Chapter]

    /// Writes the family through the door, each chapter at its time.
    /// - Parameter now: What comes after it is left out.
    func write(
        through door: @Sendable (Clock) -> CaseFiles, _ founding: any Founding, by now: Instant
    ) async throws {
        try await enrol(door(.fixed(family.enrolment.on.at(11, 0))))
        try await founding.add(accounts)
        for chapter in chapters where chapter.at <= now {
            let files = door(.fixed(chapter.at))
            if chapter.deeds.isEmpty {
                try await files.read(family.id, by: chapter.by, as: chapter.act) { _ in }
            } else {
                try await files.change(family.id, by: chapter.by, as: chapter.act) { file in
                    for deed in chapter.deeds { try deed.write(in: file) }
                }
            }
        }
    }

    /// How many transactions `write` takes.
    var transactions: Int { chapters.count + 2 }

    private func enrol(_ files: CaseFiles) async throws {
        let caller = Caller(
            account: family.coordinator, role: .coordinator, municipality: family.municipality)
        try await files.enrol(family, by: caller) { file in
            for deed in household.deeds { try deed.write(in: file) }
        }
    }
}

extension Household {
    var deeds: [Deed] {
        members.map { .member($0.person) } + relations.map(Deed.relation)
            + homes.map(Deed.home) + residences.map(Deed.residence)
    }
}
