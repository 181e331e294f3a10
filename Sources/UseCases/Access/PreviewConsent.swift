import Domain

/// Shows, before anything is said, exactly what the receiver would see more or no longer.
package struct PreviewConsent: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package enum Answer: Sendable {
        /// The reader says this.
        case mine(ConsentAnswer.Decision)
        /// All who decide say yes to all that was asked.
        case everyonesYes
    }

    package func callAsFunction(
        _ id: ConsentID, if answer: Answer, of family: FamilyID, by caller: Caller
    ) async throws -> ConsentChange {
        try await files.read(family, by: caller, as: .previewConsent) { file in
            let consent = try file.consents.find(id)
            var answered = consent
            for said in try file.answers(answer, to: consent) {
                try file.take(said, into: &answered)
            }
            return ConsentChange(
                consent: consent, consents: try Consents(of: file),
                before: try file.seen(by: consent.receiver, with: consent),
                after: try file.seen(by: consent.receiver, with: answered))
        }
    }
}

/// What the receiver of a consent sees now, and what they would see after an answer.
package struct ConsentChange: Sendable {
    package let consent: Consent
    package let consents: Consents
    package let before: ReleasedPart
    package let after: ReleasedPart
}

extension CaseFile {
    fileprivate func answers(
        _ answer: PreviewConsent.Answer, to consent: Consent
    ) throws -> [ConsentAnswer] {
        switch answer {
        case .mine(let decision):
            guard let holder = caller.person else { throw Refused() }
            return [ConsentAnswer(holder: holder, decision: decision, said: said)]
        case .everyonesYes:
            let until = max(consent.terms.until, today)
            let terms = ConsentTerms(
                persons: consent.terms.persons, wholeFamily: consent.terms.wholeFamily,
                areas: consent.terms.areas, until: min(until, today.aYearOn))
            return consentHolders.holders(of: consent.terms).sorted().map {
                ConsentAnswer(holder: $0, decision: .gives(terms), said: said)
            }
        }
    }

    /// What the receiver sees, with one of the consents as it would be.
    fileprivate func seen(by receiver: Receiver, with consent: Consent) throws -> ReleasedPart {
        let others = try consents.all().filter {
            $0.receiver == receiver && $0.id != consent.id
        }
        let released = try releases.all().filter {
            $0.receiver == receiver && $0.holds(on: today)
        }
        let file = try narrowed(to: released, under: others + [consent])
        return ReleasedPart(
            plan: try FamilyPlan(of: file),
            releases: opening(released, under: others + [consent]), mayReport: [])
    }
}
