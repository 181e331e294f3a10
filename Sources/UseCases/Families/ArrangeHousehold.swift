import Domain

/// Writes how two members belong together.
package struct RelateMembers: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `HouseholdFault.sameMember`; `Refused` if either is no member.
    package func callAsFunction(
        _ relation: Relation, in family: FamilyID, by caller: Caller
    ) async throws {
        guard relation.from != relation.to else { throw HouseholdFault.sameMember }
        try await files.change(family, by: caller, as: .changeMembers) { file in
            _ = try file.persons.find(relation.from)
            _ = try file.persons.find(relation.to)
            _ = try file.relations.add(relation)
        }
    }
}

/// Writes who lives where from a day on, in a home that is there or a new one.
package struct MoveIn: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// A residence without overlap rules: a child may have two homes at once.
    /// - Throws: `DayFault.beforeBirth`; `Refused` if the person is no member.
    package func callAsFunction(
        _ residence: Residence, newHome: Home?, keptFrom: Set<PersonID> = [],
        in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .changeMembers) { file in
            let person = try file.persons.find(residence.person)
            _ = try residence.from.notBefore(birth: person.born)
            if let newHome { try file.homes.add(newHome) }
            _ = try file.homes.find(residence.home)
            _ = try file.residences.add(residence)
            try file.keep(newHome?.id.text ?? residence.id.text, from: keptFrom)
        }
    }
}

/// Writes that somebody no longer lives in a home.
package struct MoveOut: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `DayFault.endsBeforeStart`, `Stale`, `Refused`.
    package func callAsFunction(
        _ id: ResidenceID, edition: Int, on day: Day, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .changeMembers) { file in
            var residence = try file.residences.find(id, edition: edition)
            guard day >= residence.from else { throw DayFault.endsBeforeStart }
            residence.until = day
            try file.residences.save(residence)
        }
    }
}

package enum HouseholdFault: Error, Hashable, Sendable {
    case sameMember
}
