import Domain

/// The port for making a municipality: only commands that set up an installation use it.
package protocol Founding: Sendable {
    /// Makes the municipality, its key and its directory; does nothing if it is there already.
    func found(_ municipality: Municipality, services: [Service], staff: [Account]) async throws
    /// Adds accounts for members of families or helpers.
    func add(_ accounts: [Account]) async throws
}
