/// What few people may do beside what their role lets them. Each is given to a person by name.
package enum Right: String, CaseIterable, Sendable {
    /// May open a family's file in acute need, which is told to the family afterwards.
    case emergency
    /// Looks after privacy: reads the log of who looked, across families.
    case privacy

    /// The roles that can be given it: acute need is met by who helps, privacy is a leader's charge.
    package var roles: Set<Role> {
        switch self {
        case .emergency: [.coordinator, .partner]
        case .privacy: [.leader]
        }
    }
}
