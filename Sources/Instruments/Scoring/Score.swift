/// One number that answers gave, with everything needed to say later how it came about.
package struct Score: Sendable, Equatable, Codable {
    package let scale: ScaleID
    /// In points of the scale, unrounded.
    package let value: Double
    package let band: Band?
    package let provenance: Provenance
}
