import Domain
import Storage
import UseCases

@testable import Demo

/// All that is told of a family, or all that is stored of it, opened, with its log.
struct ToldFamily: Equatable {
    private let family: Family
    private let members: [Person]
    private let relations: [Relation]
    private let homes: [Home]
    private let residences: [Residence]
    private let mappings: [Mapping]
    private let responses: [Response]
    private let matters: [Matter]
    private let needs: [Need]
    private let goals: [Goal]
    private let actions: [Action]
    private let evaluations: [Evaluation]
    private let consents: [Consent]
    private let releases: [Release]
    private let log: [AuditEntry]

    init(_ told: SettledFamily) {
        family = told.family
        members = told.members.sorted { $0.id < $1.id }
        relations = told.relations.sorted { $0.id < $1.id }
        homes = told.homes.sorted { $0.id < $1.id }
        residences = told.residences.sorted { $0.id < $1.id }
        mappings = told.mappings.sorted { $0.id < $1.id }
        responses = told.responses.sorted { $0.id < $1.id }
        matters = told.matters.sorted { $0.id < $1.id }
        needs = told.needs.sorted { $0.id < $1.id }
        goals = told.goals.sorted { $0.id < $1.id }
        actions = told.actions.sorted { $0.id < $1.id }
        evaluations = told.evaluations.sorted { $0.id < $1.id }
        consents = told.consents.sorted { $0.id < $1.id }
        releases = told.releases.sorted { $0.id < $1.id }
        log = told.entries
    }

    init(_ shelves: any CaseShelves) throws {
        family = shelves.family
        members = try shelves.persons.all()
        relations = try shelves.relations.all()
        homes = try shelves.homes.all()
        residences = try shelves.residences.all()
        mappings = try shelves.mappings.all()
        responses = try shelves.responses.all()
        matters = try shelves.matters.all()
        needs = try shelves.needs.all()
        goals = try shelves.goals.all()
        actions = try shelves.actions.all()
        evaluations = try shelves.evaluations.all()
        consents = try shelves.consents.all()
        releases = try shelves.releases.all()
        log = try shelves.log(last: 1000, before: nil).entries.reversed()
    }

    /// What is stored, without a line in the log.
    /// - Throws: `Refused` if there is no such family.
    static func stored(
        _ told: SettledFamily, in installation: Installation
    ) async throws -> ToldFamily {
        let caller = Caller(
            account: told.family.coordinator, role: .coordinator,
            municipality: told.family.municipality)
        return try await installation.vault.look { session in
            guard let opened = try session.open(told.family.id, for: caller) else {
                throw Refused()
            }
            return try ToldFamily(opened.shelves)
        }
    }
}
