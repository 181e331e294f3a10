import Domain

/// What an administrator writes about somebody who works here.
package struct StaffDraft: Sendable, Equatable {
    package let name: Name
    package let role: Role
    package let service: ServiceID?
    package let rights: Set<Right>

    package init(name: Name, role: Role, service: ServiceID?, rights: Set<Right>) {
        self.name = name
        self.role = role
        self.service = StaffRules.hasService(role) ? service : nil
        self.rights = rights
    }

    /// - Throws: `StaffFault`; `Refused` for a role in a family or a service that is not here.
    func check(in shelves: any MunicipalShelves) throws {
        guard !role.isFamily else { throw Refused() }
        let faults = StaffRules.faults(role: role, service: service, rights: rights)
        if let fault = faults.first { throw fault }
        guard let service else { return }
        guard try shelves.services().contains(where: { $0.id == service }) else { throw Refused() }
    }

    func isWritten(in account: Account) -> Bool {
        account.name == name && account.role == role && account.service == service
            && account.rights == rights
    }
}
