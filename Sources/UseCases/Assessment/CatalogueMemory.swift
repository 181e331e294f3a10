import Domain
import Synchronization

/// What was last worked out of what each municipality brought from elsewhere. It is used again only
/// while the municipality brought the very same, so that nothing is ever taken from another or from
/// before. A class, because all requests share it.
final class CatalogueMemory: Sendable {
    private let known = Mutex<[MunicipalityID: BroughtCatalogue]>([:])

    /// - Parameter make: Called where nothing is remembered, or something else.
    func brought(
        _ imported: [ImportedQuestionnaire], to municipality: MunicipalityID,
        orMake make: () -> BroughtCatalogue
    ) -> BroughtCatalogue {
        let last = known.withLock { $0[municipality] }
        if let last, last.imported == imported { return last }
        let made = make()
        known.withLock { $0[municipality] = made }
        return made
    }
}
