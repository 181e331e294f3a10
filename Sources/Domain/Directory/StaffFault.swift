/// Why somebody who works here cannot be written so, or cannot go yet.
package enum StaffFault: Error, Hashable, Sendable {
    /// A partner works in a service.
    case serviceNeeded
    /// The right is not for this role.
    case rightNotForRole(Right)
    /// Nobody gives a right to themself: another administrator does.
    case ownRights
    /// Somebody must be left who can add and end accounts.
    case lastAdministrator
    /// Families name this coordinator; they must be handed over first.
    case stillCoordinates
}
