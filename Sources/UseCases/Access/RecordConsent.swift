import Domain

/// Writes down what somebody who decides said on paper, with the scanned sheet; or said aloud,
/// when it ends something.
package struct RecordConsent: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package struct Paper: Sendable {
        package let id: SheetID
        package let bytes: [UInt8]

        package init(id: SheetID, bytes: [UInt8]) {
            self.id = id
            self.bytes = bytes
        }
    }

    /// - Throws: `ConsentFault.noSheet` for a yes without a sheet, `.unreadableSheet`; `Refused`
    ///   for a holder who does not decide.
    package func callAsFunction(
        _ id: ConsentID, of holder: PersonID, _ decision: ConsentAnswer.Decision,
        on paper: Paper?, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .recordConsent) { file in
            var consent = try file.consents.find(id)
            if case .gives = decision, paper == nil { throw ConsentFault.noSheet }
            let sheet = try paper.map { try file.keep($0, of: consent) }
            try file.take(
                ConsentAnswer(
                    holder: holder, decision: decision, said: file.said, sheet: sheet),
                into: &consent)
            try file.consents.save(consent)
        }
    }
}

/// Takes back a question, answered or not: what it opened is closed.
package struct CallOffConsent: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    /// - Throws: `Stale`, `Refused`.
    package func callAsFunction(
        _ id: ConsentID, edition: Int, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .callOffConsent) { file in
            var consent = try file.consents.find(id, edition: edition)
            guard consent.calledOff == nil else { return file.keepLine(about: consent) }
            consent.callOff(file.said)
            try file.consents.save(consent)
        }
    }
}

/// Opens a scanned sheet.
package struct SeeSheet: Sendable {
    let files: CaseFiles

    package init(_ files: CaseFiles) { self.files = files }

    package func callAsFunction(
        _ id: SheetID, of family: FamilyID, by caller: Caller
    ) async throws -> Sheet {
        try await files.read(family, by: caller, as: .seeSheet) { try $0.sheets.find(id) }
    }
}

extension CaseFile {
    fileprivate func keep(_ paper: RecordConsent.Paper, of consent: Consent) throws -> SheetID {
        guard paper.bytes.count <= Sheet.largest, let sort = Sheet.Sort(of: paper.bytes) else {
            throw ConsentFault.unreadableSheet
        }
        _ = try sheets.add(
            Sheet(
                id: paper.id, consent: consent.id, subject: consent.subject, sort: sort,
                bytes: paper.bytes, said: said))
        return paper.id
    }
}
