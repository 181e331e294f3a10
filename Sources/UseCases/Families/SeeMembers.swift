import Domain

/// Shows who belongs to a family, how, and who lives where.
package struct SeeMembers: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package func callAsFunction(
        _ family: FamilyID, by caller: Caller
    ) async throws -> Household {
        try await files.read(family, by: caller, as: .seeMembers) { file in
            Household(
                family: try file.wholeFamily(), today: file.today, members: file.members,
                relations: try file.relations.all(), homes: try file.homes.all(),
                residences: try file.residences.all(), signIns: try file.signIns(),
                mayChange: file.may(.changeMembers),
                ages: file.policy.ages.on(file.today))
        }
    }
}

/// A family's members, their relations and homes.
package struct Household: Sendable {
    package let family: Family
    package let today: Day
    package let members: [Person]
    package let relations: [Relation]
    package let homes: [Home]
    package let residences: [Residence]
    /// Who signs in, by member.
    package let signIns: [PersonID: Account]
    package let mayChange: Bool
    /// From which age a member signs in.
    package let ages: AgeRules
}
