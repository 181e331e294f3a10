import Domain
import Instruments

/// Writes down that the municipality may use a questionnaire: on what grounds, and until when.
package struct AttestLicence: Sendable {
    let files: MunicipalFiles
    let questionnaires: Questionnaires

    package init(_ files: MunicipalFiles, _ questionnaires: Questionnaires) {
        self.files = files
        self.questionnaires = questionnaires
    }

    package struct Draft: Sendable {
        package let id: AttestationID
        package let questionnaire: InstrumentID
        /// What the licence allows, and who gave it.
        package let words: Words
        package let from: Day
        package let until: Day?
        /// Where the signed paper lies.
        package let paper: Words
        /// The signed paper itself, scanned.
        package let scan: [UInt8]?

        package init(
            id: AttestationID, questionnaire: InstrumentID, words: Words, from: Day,
            until: Day?, paper: Words, scan: [UInt8]? = nil
        ) {
            self.id = id
            self.questionnaire = questionnaire
            self.words = words
            self.from = from
            self.until = until
            self.paper = paper
            self.scan = scan
        }
    }

    /// A second press of the same button changes nothing.
    /// - Throws: `AttestFault`; `Stale` if another attestation stands under this identity;
    ///   `Refused` unless the caller is an administrator, and for a questionnaire that needs none.
    package func callAsFunction(_ draft: Draft, by caller: Caller) async throws {
        let catalog = questionnaires.catalog
        let clock = files.clock
        try await files.change(by: caller, as: .attestLicence) { shelves, now in
            let today = clock.day(of: now)
            let settings = try shelves.settings()
            let catalogue = AskedCatalogue(shipped: catalog, settings: settings, on: today)
            guard let asked = catalogue.instrument(draft.questionnaire),
                catalogue.needsLicence(asked)
            else { throw Refused() }
            let paper = try draft.check(today: today)
            if let stored = settings.attestations.first(where: { $0.id == draft.id }) {
                guard draft.isWritten(in: stored) else { throw Stale() }
                return
            }
            let said = Said(by: caller.author, at: now)
            try shelves.set(draft.attestation(said))
            if let paper { try shelves.keep(paper, of: draft.id) }
        }
    }
}

/// Why a licence cannot be attested so.
package enum AttestFault: Error, Hashable, Sendable {
    case endsBeforeItBegins
    /// The last day was before today: it would open nothing.
    case alreadyOver
    /// Too large, or no PDF, JPEG or PNG.
    case unreadablePaper
}

extension AttestLicence {
    /// Everything that cannot be so.
    package static func faults(
        from: Day?, until: Day?, scan: [UInt8]?, today: Day
    ) -> [AttestFault] {
        var faults: [AttestFault] = []
        if let from, let until, until < from { faults.append(.endsBeforeItBegins) }
        if let until, until < today { faults.append(.alreadyOver) }
        if let scan, AttestationPaper(scan) == nil { faults.append(.unreadablePaper) }
        return faults
    }
}

extension AttestLicence.Draft {
    /// - Returns: The scanned paper, if there is one.
    fileprivate func check(today: Day) throws(AttestFault) -> AttestationPaper? {
        let faults = AttestLicence.faults(from: from, until: until, scan: scan, today: today)
        if let first = faults.first { throw first }
        return scan.flatMap(AttestationPaper.init)
    }

    fileprivate func isWritten(in stored: Attestation) -> Bool {
        stored.questionnaire == questionnaire.rawValue && stored.words == words
            && stored.from == from && stored.until == until && stored.paper == paper
    }

    fileprivate func attestation(_ said: Said) -> Attestation {
        Attestation(
            id: id, questionnaire: questionnaire.rawValue, words: words, from: from,
            until: until, paper: paper, said: said)
    }
}

/// Says that a licence no longer holds, from now on.
package struct CallBackAttestation: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// A second press changes nothing.
    /// - Throws: `Refused` unless the caller is an administrator, and for what is not there.
    package func callAsFunction(_ id: AttestationID, by caller: Caller) async throws {
        try await files.change(by: caller, as: .attestLicence) { shelves, now in
            let found = try shelves.settings().attestations.first { $0.id == id }
            guard var attestation = found else { throw Refused() }
            guard attestation.calledBack == nil else { return }
            attestation.calledBack = Said(by: caller.author, at: now)
            try shelves.set(attestation)
        }
    }
}

/// Opens the signed paper of a licence.
package struct SeeAttestationPaper: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// - Throws: `Refused` unless the caller is an administrator, and where there is no paper.
    package func callAsFunction(
        _ id: AttestationID, by caller: Caller
    ) async throws -> AttestationPaper {
        try await files.read(by: caller, as: .attestLicence) { shelves, _ in
            guard let paper = try shelves.paper(of: id) else { throw Refused() }
            return paper
        }
    }
}
