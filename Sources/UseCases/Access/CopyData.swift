import Domain

/// Gives a member a copy of all that the member may see, made from the same filtered file as every
/// page: what is kept from the member is not in it.
package struct CopyData: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// Who a copy can be made for: oneself, or for the coordinator any member.
    package func open(_ family: FamilyID, by caller: Caller) async throws -> CopyChoice {
        try await files.read(family, by: caller, as: .copyData) { file in
            CopyChoice(
                family: file.family, reader: caller.person,
                members: caller.person == nil ? file.members : [])
        }
    }

    /// - Parameter person: On whose behalf the coordinator asks; nil for oneself.
    /// - Throws: `Refused` for anybody but a member, or the coordinator for a member.
    package func callAsFunction(
        _ family: FamilyID, for person: PersonID? = nil, by caller: Caller
    ) async throws -> DataCopy {
        try await files.read(family, by: caller, as: .copyData) { file in
            if let own = caller.person {
                guard person == nil || person == own else { throw Refused() }
                return try DataCopy(of: file, for: own)
            }
            guard let person else { throw Refused() }
            return try DataCopy(of: file.asSeen(by: person), for: person)
        }
    }
}

/// Whom a copy can be made for.
package struct CopyChoice: Sendable {
    package let family: FamilyLabel
    /// The member who asks; nil for the coordinator.
    package let reader: PersonID?
    /// For the coordinator, who can be chosen.
    package let members: [Person]
}
