import HTML
import Instruments

extension Paths {
    static let bring = Path("catalogue", "import")
    static let keepBrought = Path("catalogue", "import", "keep")

    /// A questionnaire as a file: `json` for FHIR, `csv` for REDCap.
    static func giveOut(_ id: InstrumentID, _ ending: String, edition: Int? = nil) -> Path {
        Path("catalogue", id.rawValue, "export.\(ending)").of(edition)
    }

    /// What a file would hold, and the way to it.
    static func giveOut(_ id: InstrumentID, edition: Int? = nil) -> Path {
        Path("catalogue", id.rawValue, "export").of(edition)
    }
}

extension Path {
    fileprivate func of(_ edition: Int?) -> Path {
        edition.map { with("edition", String($0)) } ?? self
    }
}
