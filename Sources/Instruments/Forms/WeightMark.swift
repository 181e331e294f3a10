/// How a file says what an option counts.
package struct WeightMark: Sendable, Hashable, Codable {
    package let name: Name
    package let place: Place

    package init(_ name: Name, on place: Place) {
        self.name = name
        self.place = place
    }

    /// Where nobody says otherwise: the extension FHIR R4 has for it, on the option.
    package static let standard = WeightMark(.ordinalValue, on: .option)

    /// The extensions FHIR knows; the raw values end their addresses.
    package enum Name: String, Sendable, CaseIterable, Codable {
        case ordinalValue, itemWeight
        case valueSetOrdinal = "valueset-ordinalValue"
    }

    /// Whether it stands on the option, or on the code that the option holds.
    package enum Place: String, Sendable, CaseIterable, Codable {
        case option, coding
    }
}
