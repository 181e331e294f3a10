import Domain

/// The port for making a municipality: only commands that set up an installation use it.
package protocol Founding: Sendable {
    /// Makes the municipality, its key and its directory; does nothing if it is there already.
    func found(_ municipality: Municipality, services: [Service], staff: [Account]) async throws
    /// Adds accounts for members of families or helpers.
    func add(_ accounts: [Account]) async throws
    /// Offers a battery that the municipality begins with; does nothing if it has one of its name.
    func offer(_ battery: Battery, in municipality: MunicipalityID) async throws
    /// Lets an identity sign in as an account.
    func give(_ identity: ProvenIdentity, to account: AccountID) async throws
    /// Makes a municipality with its first administrator, who adds everybody else, and writes it
    /// in the municipality's chain.
    /// - Returns: False if one of this name has an administrator already; then nothing is changed.
    func found(
        _ municipality: Municipality, administrator: Account,
        signingInAs identity: ProvenIdentity, at now: Instant
    ) async throws -> Bool
}
