import Domain

/// Asks those who decide whether a service or a person may see a part of the plan, and why.
/// Nothing is open before they say yes.
package struct AskForConsent: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// One receiver; a form that names several makes one of each.
    package struct Ask: Sendable {
        package let id: ConsentID
        package let release: ReleaseID
        package let receiver: Receiver
        package let terms: ConsentTerms
        package let purpose: Words
        /// Whether what is consented to becomes visible by itself when all have said yes.
        package let opens: Bool
        /// The members whom even the question is kept from.
        package let keptFrom: Set<PersonID>

        package init(
            id: ConsentID, release: ReleaseID, receiver: Receiver, terms: ConsentTerms,
            purpose: Words, opens: Bool = true, keptFrom: Set<PersonID> = []
        ) {
            self.id = id
            self.release = release
            self.receiver = receiver
            self.terms = terms
            self.purpose = purpose
            self.opens = opens
            self.keptFrom = keptFrom
        }
    }

    /// - Throws: `ConsentFault` for what can be mended; `Refused` for persons or receivers that
    ///   are not there, and for keeping it from somebody who must decide.
    package func callAsFunction(
        _ asks: [Ask], in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .askForConsent) { file in
            for ask in asks { try file.ask(ask) }
        }
    }
}

extension CaseFile {
    /// - Throws: `ConsentFault`, `Refused`.
    func ask(_ ask: AskForConsent.Ask) throws {
        try require(ask.terms)
        try requireReceiver(ask.receiver)
        guard consentHolders.holders(of: ask.terms).isDisjoint(with: ask.keptFrom) else {
            throw Refused()
        }
        _ = try consents.add(
            Consent(
                id: ask.id, receiver: ask.receiver, terms: ask.terms, purpose: ask.purpose,
                asked: said, from: today))
        if ask.opens { _ = try releases.add(release(ask)) }
        if !ask.keptFrom.isEmpty {
            try keep(ask.release.text, from: ask.keptFrom)
            try keep(ask.id.text, from: ask.keptFrom)
        }
    }

    /// - Throws: `ConsentFault`; `Refused` for who is no member.
    private func require(_ terms: ConsentTerms) throws {
        if terms.persons.isEmpty { throw ConsentFault.noPersons }
        if terms.areas.isEmpty { throw ConsentFault.noAreas }
        for person in terms.persons { try requireMember(.person(person)) }
        guard (today...today.aYearOn).contains(terms.until) else {
            throw ConsentFault.untilOutOfRange
        }
        let orphaned = consentHolders.orphaned(in: terms)
        guard orphaned.isEmpty else { throw ConsentFault.nobodyDecides(orphaned) }
    }

    /// As long as the consent may be renewed: it ends with the consent anyway.
    private func release(_ ask: AskForConsent.Ask) -> Release {
        Release(
            id: ask.release, receiver: ask.receiver,
            persons: ask.terms.wholeFamily ? .all : .only(ask.terms.persons),
            areas: ask.terms.areas, purpose: ask.purpose, from: today,
            until: today.adding(days: Release.longest))
    }
}
