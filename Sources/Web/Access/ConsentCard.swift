import Domain
import HTML
import UseCases

/// One consent in the list: what it is in a sentence, how far it has come, and the way to it.
struct ConsentCard {
    let saying: ConsentSaying
    let clock: Clock
    let isPractitioner: Bool

    private var words: ConsentTexts { saying.texts.consent }
    private var consent: Consent { saying.consent }
    private var family: FamilyID { saying.consents.family.id }

    var html: HTML {
        let purpose = saying.texts.team.purposeIs(consent.purpose.text)
        return Card(
            saying.title, id: "consent-\(consent.id.text)", chip: saying.chip,
            content: HTML(
                """
                \(saying.sentences.map { HTML("<p>\($0)</p>") })\
                <p class="quiet">\(purpose)</p>\(standing)
                """),
            actions: HTML("\(open)\(look)")
        ).html
    }

    /// Whoever asked reads what each has said; for the family it stands on the page of it.
    private var standing: HTML {
        let line = saying.isPlain ? .empty : HTML("<p>\(saying.standing)</p>")
        guard isPractitioner else { return line }
        let answers = ConsentAnswersView(saying: saying, clock: clock, isShort: true)
        return HTML("\(line)\(answers.html)")
    }

    private var waitsForReader: Bool {
        saying.consents.reader.map {
            consent.waits(for: $0, saying.consents.holders, on: saying.consents.today)
        } ?? false
    }

    private var open: LinkButton {
        LinkButton(
            button, to: Paths.consent(family, consent.id),
            kind: waitsForReader ? .primary : .quiet, about: saying.receiver)
    }

    private var button: String {
        if waitsForReader { return words.answerNow }
        return saying.consents.mayAnswer(consent) ? words.seeAndChange : words.open
    }

    private var look: LinkButton? {
        guard isPractitioner, case .waiting = saying.state else { return nil }
        return LinkButton(
            words.seeEveryones, to: Paths.consent(family, consent.id, "preview"), kind: .quiet,
            about: saying.receiver)
    }
}
