import Domain

/// Changes what somebody who works here is called, is and may. They sign in again afterwards, so
/// that nobody goes on with what they no longer may.
package struct ChangeStaff: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// - Throws: `StaffFault`; `Stale` if somebody else changed it meanwhile; `Refused` unless the
    ///   caller is an administrator and the person works here.
    package func callAsFunction(
        _ id: AccountID, edition: Int, _ draft: StaffDraft, by caller: Caller
    ) async throws {
        try await files.change(by: caller, as: .manageStaff) { shelves, _ in
            try draft.check(in: shelves)
            let found = try shelves.working(id)
            guard found.edition == edition else { throw Stale() }
            if draft.isWritten(in: found) { return }
            let isMore = !draft.rights.subtracting(found.rights).isEmpty
            if isMore && id == caller.account { throw StaffFault.ownRights }
            if draft.role != found.role { try shelves.checkLeaving(found) }
            var account = found
            account.name = draft.name
            account.role = draft.role
            account.service = draft.service
            account.rights = draft.rights
            guard try shelves.save(account) else { throw Stale() }
        }
    }
}

extension MunicipalShelves {
    /// Somebody who works here now.
    /// - Throws: `Refused` if there is nobody.
    func working(_ id: AccountID) throws -> Account {
        guard let found = try staffMember(id), !found.isEnded else { throw Refused() }
        return found.account
    }

    /// - Throws: `StaffFault` if a role cannot be given up yet.
    func checkLeaving(_ account: Account) throws {
        switch account.role {
        case .administrator:
            let others = try staff(endedSince: nil).map(\.account)
                .filter { $0.role == .administrator && $0.id != account.id }
            if others.isEmpty { throw StaffFault.lastAdministrator }
        case .coordinator:
            if try coordinates(account.id) { throw StaffFault.stillCoordinates }
        default: break
        }
    }
}
