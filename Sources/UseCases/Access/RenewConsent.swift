import Domain

/// Asks those who decide for the same again, a year on. The old yes holds until its day; what is
/// released already stays released.
package struct RenewConsent: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Parameter anew: The identity of the new question, and of its release if one is needed.
    /// - Throws: `ConsentFault` for what can be mended; `Refused`.
    package func callAsFunction(
        _ id: ConsentID, as anew: ConsentID, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .askForConsent) { file in
            let consent = try file.consents.find(id)
            let terms = consent.terms.with(until: file.today.aYearOn)
            let hiding = file.standing.hidings.first { $0.id.text == id.text }
            try file.ask(
                AskForConsent.Ask(
                    id: anew, release: ReleaseID(trusted: anew.text),
                    receiver: consent.receiver, terms: terms, purpose: consent.purpose,
                    opens: try !file.releasesAll(of: consent, until: terms.until),
                    keptFrom: hiding?.from ?? []))
        }
    }
}

extension CaseFile {
    /// Whether a release that still stands shares all that the consent is about.
    fileprivate func releasesAll(of consent: Consent, until day: Day) throws -> Bool {
        try releases.all().contains { release in
            release.receiver == consent.receiver && release.takenBackAt == nil
                && day <= release.until && release.areas.isSuperset(of: consent.terms.areas)
                && release.persons.shares(consent.terms)
        }
    }
}

extension Reach<PersonID> {
    fileprivate func shares(_ terms: ConsentTerms) -> Bool {
        switch self {
        case .all: true
        case .only(let some): !terms.wholeFamily && terms.persons.isSubset(of: some)
        }
    }
}
