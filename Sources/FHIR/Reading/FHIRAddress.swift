import Instruments

/// The addresses by which FHIR names what is meant.
enum FHIRAddress {
    static let base = "http://hl7.org/fhir/StructureDefinition/"
    static let translation = base + "translation"
    static let minValue = base + "minValue"
    static let maxValue = base + "maxValue"
    /// Our own: that a person is asked to say something in own words as well.
    static let invitesWords = "urn:veven:invites-own-words"

    static func weight(_ name: WeightMark.Name) -> String { base + name.rawValue }
}
