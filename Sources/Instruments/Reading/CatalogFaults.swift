/// Everything that is wrong in the catalogue, all files together.
package struct CatalogFaults: Error, Equatable, CustomStringConvertible {
    package let faults: [CatalogFault]

    package init(faults: [CatalogFault]) { self.faults = faults }

    package var description: String { faults.map(\.description).joined(separator: "\n") }
}
