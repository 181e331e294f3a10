import HTML
import Instruments

extension Paths {
    static let bring = Path("catalogue", "import")
    static let keepBrought = Path("catalogue", "import", "keep")

    /// A questionnaire as a file: `json` for FHIR, `csv` for REDCap.
    static func giveOut(_ id: InstrumentID, _ ending: String) -> Path {
        Path("catalogue", id.rawValue, "export.\(ending)")
    }
}
