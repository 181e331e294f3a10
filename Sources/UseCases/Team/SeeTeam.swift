import Domain

/// Shows who helps the family and what each may see.
package struct SeeTeam: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package func callAsFunction(_ family: FamilyID, by caller: Caller) async throws -> Team {
        try await files.read(family, by: caller, as: .seeTeam) { file in
            let helpers = try file.helpers(choosing: true)
            return Team(
                family: file.family, today: file.today, members: file.members,
                releases: try file.releases.all(), consents: try Consents(of: file),
                helpers: helpers,
                coordinator: helpers[try file.wholeFamily().coordinator]?.name,
                mayRelease: file.may(.releasePart),
                mayTakeBack: file.may(.takeBackRelease))
        }
    }
}

/// The helpers around a family, with the releases that let them see something.
package struct Team: Sendable {
    package let family: FamilyLabel
    package let today: Day
    package let members: [Person]
    package let releases: [Release]
    package let consents: Consents
    package let helpers: Helpers
    package let coordinator: Name?
    package let mayRelease: Bool
    package let mayTakeBack: Bool

    package func name(of receiver: Receiver) -> Name? {
        switch receiver {
        case .service(let id): helpers[id]?.name
        case .account(let id): helpers[id]?.name
        }
    }
}
