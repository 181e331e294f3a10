import Domain
import Synchronization
import UseCases

/// What was last worked out of each municipality's own questionnaires: forms and words, and nothing
/// about anybody. A class, because all requests share it.
package final class BroughtMemory: CatalogueMemory {
    private let known = Mutex<[MunicipalityID: BroughtCatalogue]>([:])

    package init() {}

    package func last(of municipality: MunicipalityID) -> BroughtCatalogue? {
        known.withLock { $0[municipality] }
    }

    package func remember(_ brought: BroughtCatalogue, of municipality: MunicipalityID) {
        known.withLock { $0[municipality] = brought }
    }
}
