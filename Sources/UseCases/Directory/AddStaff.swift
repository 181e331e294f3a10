import Domain

/// Adds somebody who works here, with the identity they sign in by. The identity is given here and
/// never changed: whoever could attach one to another's account would read that person's families.
package struct AddStaff: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// A second press of the same button changes nothing.
    /// - Throws: `StaffFault`; `Refused` unless the caller is an administrator; `Stale` if somebody
    ///   else stands under this identity.
    package func callAsFunction(
        _ id: AccountID, _ draft: StaffDraft, signingInAs identity: ProvenIdentity,
        by caller: Caller
    ) async throws {
        try await files.change(by: caller, as: .manageStaff) { shelves, _ in
            try draft.check(in: shelves)
            let isOwn = try shelves.signsIn(identity, as: caller.account)
            if isOwn && !draft.rights.isEmpty { throw StaffFault.ownRights }
            let account = Account(
                id: id, municipality: caller.municipality, role: draft.role, name: draft.name,
                service: draft.service, rights: draft.rights)
            if try shelves.insert(account) { return try shelves.give(identity, to: id) }
            guard let kept = try shelves.staffMember(id), draft.isWritten(in: kept.account) else {
                throw Stale()
            }
        }
    }
}
