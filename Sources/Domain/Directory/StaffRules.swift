/// How the account of somebody who works here must be. Pure.
package enum StaffRules {
    /// A day, in which an ended account can be taken up again [own choice].
    package static let regret = 86_400

    /// All that is wrong with it; nothing if it may stand.
    package static func faults(
        role: Role, service: ServiceID?, rights: Set<Right>
    ) -> [StaffFault] {
        let needed: [StaffFault] = role == .partner && service == nil ? [.serviceNeeded] : []
        let wrong = Right.allCases.filter { rights.contains($0) && !$0.roles.contains(role) }
        return needed + wrong.map(StaffFault.rightNotForRole)
    }

    /// Only partners and volunteers work in a service.
    package static func hasService(_ role: Role) -> Bool { [.partner, .volunteer].contains(role) }
}
