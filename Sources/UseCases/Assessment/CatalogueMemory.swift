import Domain

/// The port for remembering what was worked out of what each municipality brought from elsewhere,
/// so that not every page works it out anew. Storage implements it.
package protocol CatalogueMemory: Sendable {
    /// What was worked out last for this municipality; nil if nothing was.
    func last(of municipality: MunicipalityID) -> BroughtCatalogue?
    func remember(_ brought: BroughtCatalogue, of municipality: MunicipalityID)
}
