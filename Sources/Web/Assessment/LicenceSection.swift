import Domain
import HTML
import Instruments
import UseCases

/// What is attested about a questionnaire's licence, with who said it and when.
struct LicenceSection {
    let instrument: Instrument
    let here: MunicipalCatalogue
    let context: SignedInContext

    private var words: CatalogueTexts { context.texts.catalogue }
    private var say: CatalogueWords { CatalogueWords(here: here, context: context) }

    var html: HTML {
        let all = here.catalogue.attestations(instrument.id)
        let content =
            all.isEmpty
            ? HTML("<p class=\"quiet\">\(words.noAttestations)</p>")
            : HTML("\(all.map(card))")
        return PageSection(
            words.licenceLabel, id: "licence",
            lead: words.licenceMeaning(instrument.licence), content: content,
            action: LinkButton(
                words.attest, to: Paths.questionnaire(instrument.id, "attestations"), kind: .quiet
            ).html
        ).html
    }

    private func card(_ attestation: Attestation) -> Card {
        let days = context.texts.days
        let span = words.holds(days.full(attestation.from), attestation.until.map(days.full))
        let said = words.said(say.name(attestation.said), say.day(attestation.said))
        let back = attestation.calledBack.map { words.calledBack(say.name($0), say.day($0)) }
        return Card(
            span, id: attestation.id.text, chip: chip(attestation),
            content: HTML(
                """
                <p>\(attestation.words.text)</p>\
                <p class="quiet">\(words.attestPaper) \(attestation.paper.text)</p>\
                <p class="quiet">\([said, back].compactMap(\.self).joined(separator: " "))</p>
                """), actions: HTML("\(paper(attestation))\(callBack(attestation))"))
    }

    private func chip(_ attestation: Attestation) -> Chip {
        let state = attestation.state(on: here.today)
        return Chip(words.state(state), kind: state == .holds ? .active : .plain)
    }

    private func paper(_ attestation: Attestation) -> HTML {
        guard here.papers.contains(attestation.id) else { return .empty }
        let path = Paths.attestation(instrument.id, attestation.id, "paper")
        return LinkButton(words.seePaper, to: path, kind: .quiet, isFile: true).html
    }

    private func callBack(_ attestation: Attestation) -> HTML {
        guard attestation.calledBack == nil else { return .empty }
        let button = SubmitButton(words.callBack, kind: .quiet, about: attestation.words.text)
        let form = PostForm(
            action: Paths.attestation(instrument.id, attestation.id, "end"), isInline: true,
            content: button.html)
        return HTML("\(form)<p class=\"quiet\">\(words.callBackMeans)</p>")
    }
}

extension Attestation {
    func state(on day: Day) -> AttestationState {
        if calledBack != nil { return .calledBack }
        return holds(on: day) ? .holds : from > day ? .later : .over
    }
}
