import Domain

/// Shows what the family was asked to share, who decides, and what they said.
package struct SeeConsents: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package func callAsFunction(
        _ family: FamilyID, by caller: Caller
    ) async throws -> Consents {
        try await files.read(family, by: caller, as: .seeConsents) { try Consents(of: $0) }
    }
}

/// A family's consents as far as the caller may know of them, with the names they need.
package struct Consents: Sendable {
    package let family: FamilyLabel
    package let today: Day
    package let members: [Person]
    /// The newest first.
    package let consents: [Consent]
    package let releases: [Release]
    package let holders: ConsentHolders
    package let ages: AgeRules
    package let helpers: Helpers
    /// What is kept from whom, for who may know.
    package let hidings: [Hiding]
    package let coordinator: Name?
    /// The member who reads, if it is one.
    package let reader: PersonID?
    package let mayAsk: Bool

    init(of file: CaseFile) throws {
        family = file.family
        today = file.today
        members = file.members
        consents = try file.consents.all().reversed()
        releases = try file.releases.all()
        holders = file.consentHolders
        ages = file.policy.ages.on(file.today)
        let helpers = try file.helpers(choosing: true)
        self.helpers = helpers
        hidings = try file.hidings.all()
        coordinator = helpers[file.standing.coordinator]?.name
        reader = file.caller.person
        mayAsk = file.may(.askForConsent)
    }

    /// These releases, each as far as it is open today.
    package var opened: [Release] {
        releases.compactMap { release in
            let own = consents.filter { $0.receiver == release.receiver }
            return release.opened(by: own, holders, on: today)
        }
    }

    /// Those that whoever reads has not answered.
    package var waitingForReader: [Consent] {
        consents.filter { consent in
            reader.map { consent.waits(for: $0, holders, on: today) } ?? false
        }
    }

    /// The day on which it ends, if that is soon and nothing was asked anew.
    package func endsSoon(_ consent: Consent) -> Day? {
        consent.isRenewed(in: consents, holders, on: today)
            ? nil : consent.endsSoon(holders, on: today)
    }

    package subscript(id: ConsentID) -> Consent? { consents.first { $0.id == id } }

    package func name(of person: PersonID) -> Name? { members.first { $0.id == person }?.name }

    package func name(of receiver: Receiver) -> Name? {
        switch receiver {
        case .service(let id): helpers[id]?.name
        case .account(let id): helpers[id]?.name
        }
    }

    package func state(_ consent: Consent) -> ConsentState {
        consent.state(holders, on: today)
    }

    /// Whether whoever reads is one of those who decide.
    package func mayAnswer(_ consent: Consent) -> Bool {
        consent.calledOff == nil
            && (reader.map(holders.holders(of: consent.terms).contains) ?? false)
    }
}
