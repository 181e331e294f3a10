import Domain
import HTML
import Hummingbird
import Instruments
import UseCases

/// Below /catalogue/questionnaires/:questionnaire
/// GET  attestations                       the form that attests a licence
/// POST attestations                       attests it, with the scanned paper
/// POST attestations/:attestation/end      calls it back
/// GET  attestations/:attestation/paper    the signed paper, for one's own disk
struct LicenceRoutes {
    let files: MunicipalFiles
    let questionnaires: Questionnaires
    let ids: Identifiers

    func add(to group: RouterGroup<SignedInContext>) {
        let all = group.group("catalogue/questionnaires/:questionnaire/attestations")
        all.get(use: blank)
        all.post(use: attest)
        all.post(":attestation/end", use: callBack)
        all.get(":attestation/paper", use: paper)
    }

    private func blank(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await page(context, .blank)
    }

    private func attest(_ request: Request, _ context: SignedInContext) async throws -> Response {
        // Whoever may not attest shall not send megabytes.
        guard context.account.role == .administrator else { throw Refused() }
        let sent = try await request.multipart(upTo: PaperRoutes.most)
        let id = try context.questionnaire
        var form = FormReader(sent.form, context.texts)
        let attestation: AttestationID = try form.id("id")
        let here = try await SeeCatalogue(files, questionnaires)(by: context.caller)
        let read = form.attestation(
            of: id, sent.files["attest-scan"], today: here.today, context.texts.catalogue)
        guard let read, form.faults.isEmpty else { return try await page(context, form.state) }
        do {
            _ = try await ids.writing(attestation) { anew in
                try await AttestLicence(files, questionnaires)(read(anew), by: context.caller)
            }
        } catch let fault as AttestFault {
            form.fail(fault.field, context.texts.catalogue.attestFault(fault))
            return try await page(context, form.state)
        }
        return Reply.see(SavedNotice.path(Paths.questionnaire(id)))
    }

    private func callBack(
        _ request: Request, _ context: SignedInContext
    ) async throws -> Response {
        try await CallBackAttestation(files)(try context.id("attestation"), by: context.caller)
        return Reply.see(SavedNotice.path(Paths.questionnaire(try context.questionnaire)))
    }

    private func paper(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let paper = try await SeeAttestationPaper(files)(
            try context.id("attestation"), by: context.caller)
        let name = "\(context.texts.catalogue.paperFile).\(paper.sort.ending)"
        return Reply.file(paper.bytes, type: paper.sort.type, called: name)
    }

    private func page(
        _ context: SignedInContext, _ form: FormState
    ) async throws -> Response {
        let here = try await SeeCatalogue(files, questionnaires)(by: context.caller)
        let instrument = try here.catalogue.instrument(try context.questionnaire).orRefused()
        guard here.catalogue.needsLicence(instrument) else { throw Refused() }
        var form = form
        form.start = ["id": ids.next(Attestation.self).text, "attest-from": here.today.text]
        let page = LicencePage(instrument: instrument, here: here, form: form, context: context)
        return Reply.page(page.page, status: form.status(isStale: false))
    }
}

extension FormReader {
    /// What the form says, to be written under an identity; nil with faults.
    fileprivate mutating func attestation(
        of questionnaire: InstrumentID, _ scan: [UInt8]?, today: Day, _ texts: CatalogueTexts
    ) -> ((AttestationID) -> AttestLicence.Draft)? {
        let words = words("attest-words")
        let from = day("attest-from")
        let until = optionalDay("attest-until")
        let paper = self.words("attest-paper")
        let more = AttestLicence.faults(from: from, until: until, scan: scan, today: today)
        for fault in more { failOnce(fault.field, texts.attestFault(fault)) }
        guard let words, let from, let paper, faults.isEmpty else { return nil }
        return { id in
            AttestLicence.Draft(
                id: id, questionnaire: questionnaire, words: words, from: from, until: until,
                paper: paper, scan: scan)
        }
    }
}

extension AttestFault {
    fileprivate var field: String {
        switch self {
        case .endsBeforeItBegins, .alreadyOver: "attest-until"
        case .unreadablePaper: "attest-scan"
        }
    }
}
