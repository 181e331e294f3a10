import Domain
import UseCases

extension Identifiers {
    /// Writes a new thing under the identity that its form carried. Who went back in the browser,
    /// changed the words and sent the form again means another thing: it gets an identity of its
    /// own, so that nothing typed is lost.
    /// - Returns: The identity it was written under.
    func writing<Kind>(
        _ id: ID<Kind>, _ write: (ID<Kind>) async throws -> Void
    ) async throws -> ID<Kind> {
        do {
            try await write(id)
            return id
        } catch is Stale {
            let anew: ID<Kind> = next()
            try await write(anew)
            return anew
        }
    }
}
