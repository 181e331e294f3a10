import Domain

/// How far a transaction sees. Behind the door every statement asks for its municipality; where
/// the engine can (PostgreSQL: row-level security) this is a second wall, which stands even if
/// somebody forgets a WHERE.
package enum Wall: Sendable, Equatable {
    /// Only what belongs to no municipality: what a transaction sees unless it says otherwise.
    case installation
    /// What belongs to one municipality.
    case municipality(MunicipalityID)
    /// All of it: signing in, the chains of the log, and what is done for the installation as a
    /// whole.
    case whole

    /// What the engine is told: nothing, an identity, or a star, which is no identity.
    package var text: String {
        switch self {
        case .installation: ""
        case .municipality(let id): id.text
        case .whole: "*"
        }
    }
}
