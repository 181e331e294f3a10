import Domain

/// Ends the account of somebody who worked here, at once. Within a day it can be taken up again.
package struct EndStaff: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// Ending who ended changes nothing.
    /// - Throws: `StaffFault.lastAdministrator`, `.stillCoordinates`; `Refused` unless the caller
    ///   is an administrator and the person works here.
    package func callAsFunction(_ id: AccountID, by caller: Caller) async throws {
        try await files.change(by: caller, as: .manageStaff) { shelves, now in
            guard let found = try shelves.staffMember(id) else { throw Refused() }
            if found.isEnded { return }
            try shelves.checkLeaving(found.account)
            try shelves.end(found.account, at: now)
        }
    }
}

/// Takes up an account that was ended within the last day.
package struct TakeUpStaff: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// - Throws: `Refused` unless the caller is an administrator and it ended less than a day ago.
    package func callAsFunction(_ id: AccountID, by caller: Caller) async throws {
        try await files.change(by: caller, as: .manageStaff) { shelves, now in
            guard let found = try shelves.staffMember(id) else { throw Refused() }
            guard found.isEnded else { return }
            guard found.mayBeTakenUp(at: now) else { throw Refused() }
            try shelves.takeUp(found.account)
        }
    }
}
