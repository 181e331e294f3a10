import Domain

/// Shows what is open in acute need, for as long as it is.
package struct SeeEmergency: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package func callAsFunction(
        _ family: FamilyID, by caller: Caller
    ) async throws -> OpenedInNeed {
        try await files.read(family, by: caller, as: .seeEmergency) { try OpenedInNeed(of: $0) }
    }
}

/// Lists what the caller has open in acute need.
package struct ListEmergencies: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package func callAsFunction(by caller: Caller) async throws -> [OpenedInNeed] {
        try await files.readEach(by: caller, as: .seeEmergency) { try OpenedInNeed(of: $0) }
    }
}

/// What an acute need asks for: who is who, where they live, the plan, and who helps. No answers,
/// no log.
package struct OpenedInNeed: Sendable {
    package let emergency: Emergency
    package let now: Instant
    package let plan: FamilyPlan
    package let household: Household
    package let releases: [Release]
    package let coordinator: Account?

    init(of file: CaseFile) throws {
        guard let open = file.standing.emergencies.first(where: { $0.isOpen(at: file.now) }) else {
            throw Refused()
        }
        file.keepLine(of: open)
        emergency = open
        now = file.now
        plan = try FamilyPlan(of: file)
        household = Household(
            family: try file.wholeFamily(), today: file.today, members: file.members,
            relations: try file.relations.all(), homes: try file.homes.all(),
            residences: try file.residences.all(), signIns: [:], notYet: [:],
            mayChange: false, hidings: [])
        releases = try file.releases.all().filter { $0.holds(on: file.today) }
        coordinator = try file.accounts([file.standing.coordinator])[file.standing.coordinator]
    }

    /// How long it is still open: whole minutes, one at least.
    package var minutesLeft: Int {
        max(1, (emergency.until.milliseconds - now.milliseconds) / 60_000)
    }
}
