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
                notYet: file.notYet,
                mayChange: file.may(.changeMembers),
                hidings: try file.hidings.all().filter { !$0.from.isEmpty })
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
    /// Why a member cannot be let in to sign in yet.
    package let notYet: [PersonID: SignInFault]
    package let mayChange: Bool
    /// What is kept from whom, for who may know.
    package let hidings: [Hiding]
}

extension CaseFile {
    fileprivate var notYet: [PersonID: SignInFault] {
        let pairs = members.compactMap { person in whyNoSignIn(person).map { (person.id, $0) } }
        return Dictionary(pairs) { first, _ in first }
    }
}
