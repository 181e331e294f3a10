import Domain
import HTML
import Hummingbird
import Instruments

extension Paths {
    static let catalogue = Path("catalogue")
    static let batteries = Path("catalogue", "batteries")
    static let newBattery = Path("catalogue", "batteries", "new")
    static let typology = Path("catalogue", "typology")
    static let familyTypes = Path("catalogue", "typology", "families")
    static let starterTypology = Path("catalogue", "typology", "starter")

    static func questionnaire(_ id: InstrumentID, _ parts: String...) -> Path {
        Path(parts: ["catalogue", "questionnaires", id.rawValue] + parts)
    }
    static func changeRule(_ id: InstrumentID, _ scale: ScaleID) -> Path {
        questionnaire(id, "scales", scale.rawValue)
    }
    static func attestation(
        _ id: InstrumentID, _ attestation: AttestationID, _ part: String
    ) -> Path {
        questionnaire(id, "attestations", attestation.text, part)
    }
    static func battery(_ id: BatteryID, _ part: String = "") -> Path {
        Path("catalogue", "batteries", id.text, part)
    }
    static func typology(_ area: LifeArea) -> Path {
        Path("catalogue", "typology", "areas", area.rawValue)
    }
    static func typologyEdition(_ number: Int) -> Path {
        Path("catalogue", "typology", "editions", String(number))
    }
}

extension SignedInContext {
    /// The questionnaire in the address; whether there is one is the catalogue's to say.
    var questionnaire: InstrumentID {
        get throws { InstrumentID(rawValue: try parameters.require("questionnaire")) }
    }
}
