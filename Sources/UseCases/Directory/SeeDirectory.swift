import Domain

/// Shows the administrator services and people who work here: never a family.
package struct SeeDirectory: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// - Throws: `Refused` unless the caller is an administrator.
    package func callAsFunction(by caller: Caller) async throws -> Directory {
        let now = files.clock.now()
        return try await files.read(by: caller, as: .seeDirectory) { shelves, _ in
            Directory(
                municipality: shelves.municipality, now: now, services: try shelves.services(),
                people: try shelves.staff(endedSince: now.adding(seconds: -StaffRules.regret)))
        }
    }
}

/// The services of a municipality and who works in them.
package struct Directory: Sendable {
    package let municipality: Municipality
    package let now: Instant
    package let services: [Service]
    /// Everyone who works here, with who ended in the last day.
    package let people: [StaffMember]

    /// Those who can sign in.
    package var staff: [Account] { people.filter { !$0.isEnded }.map(\.account) }

    /// Nil for who never was here, and for who ended longer ago than a day.
    package subscript(id: AccountID) -> StaffMember? { people.first { $0.account.id == id } }
}
