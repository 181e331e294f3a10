import Domain

/// Somebody who decides says yes, yes to a part, no, or no more. It acts at everyone's next
/// request.
package struct AnswerConsent: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `ConsentFault`; `Refused` for who does not decide, and for more than was asked.
    package func callAsFunction(
        _ id: ConsentID, _ decision: ConsentAnswer.Decision, in family: FamilyID,
        by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .answerConsent) { file in
            guard let holder = caller.person else { throw Refused() }
            var consent = try file.consents.find(id)
            try file.take(
                ConsentAnswer(holder: holder, decision: decision, said: file.said), into: &consent)
            try file.consents.save(consent)
        }
    }
}

extension CaseFile {
    /// Adds an answer, if it is its holder's to give; saying the same again changes nothing.
    func take(_ answer: ConsentAnswer, into consent: inout Consent) throws {
        guard consent.calledOff == nil,
            consentHolders.holders(of: consent.terms).contains(answer.holder)
        else { throw Refused() }
        if answer.isSaid(in: consent) { return }
        if case .gives(let terms) = answer.decision { try require(terms, within: consent) }
        if case .withdraws = answer.decision {
            switch consent.answer(of: answer.holder)?.decision {
            case .gives, .withdraws: break
            case .declines, nil: throw Refused()
            }
        }
        consent.add(answer)
    }

    private func require(_ terms: ConsentTerms, within consent: Consent) throws {
        if terms.persons.isEmpty { throw ConsentFault.noPersons }
        if terms.areas.isEmpty { throw ConsentFault.noAreas }
        guard terms.isWithin(consent.terms) else { throw Refused() }
        guard (today...today.aYearOn).contains(terms.until) else {
            throw ConsentFault.untilOutOfRange
        }
    }
}

extension ConsentAnswer {
    /// A second press of the button. The same yes on a new sheet is kept: it is another proof.
    fileprivate func isSaid(in consent: Consent) -> Bool {
        guard let last = consent.answer(of: holder) else { return false }
        return last.decision == decision && (sheet == nil || sheet == last.sheet)
    }
}
