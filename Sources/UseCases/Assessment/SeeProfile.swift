import Domain
import Instruments

/// Shows resources and challenges of the whole family: what each member the caller may read about
/// said in the last round, and in the one before.
package struct SeeProfile: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Parameter withAlerts: With the answers that somebody had to act on, for who may know.
    package func callAsFunction(
        _ family: FamilyID, by caller: Caller, withAlerts: Bool = false
    ) async throws -> FamilyProfile {
        try await files.read(family, by: caller, as: .seeProfile) { file in
            var profile = try FamilyProfile(of: file)
            profile.found = try FoundBefore(of: file, alerts: withAlerts)
            return profile
        }
    }
}
