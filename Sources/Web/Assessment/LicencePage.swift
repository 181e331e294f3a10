import Domain
import HTML
import Instruments
import UseCases

/// The form that attests a licence.
struct LicencePage {
    let instrument: Instrument
    let here: MunicipalCatalogue
    let form: FormState
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: CatalogueTexts { context.texts.catalogue }

    var page: SitePage {
        let title = CatalogueWords(here: here, context: context).title(instrument)
        let head = PageHead(
            words.attest, lead: words.attestLead,
            back: BackLink(title, to: Paths.questionnaire(instrument.id)))
        let means = PageNotice(.info, words.licenceMeaning(instrument.licence))
        return OwnPlace.catalogue.page(
            title: "\(words.attest) – \(title)",
            main: HTML("\(head)\(form.summary(texts))\(means)\(editor)"),
            here: Paths.questionnaire(instrument.id, "attestations"), in: context)
    }

    private var editor: PostForm {
        PostForm(
            action: Paths.questionnaire(instrument.id, "attestations"),
            hidden: [HiddenField("id", form.value("id"))], carriesFiles: true,
            content: HTML("\(said)\(from)\(until)\(paper)\(scan)\(button)"))
    }

    private var said: WordsField {
        WordsField(
            form.field("attest-words", words.attestWords, isRequired: true),
            value: form.value("attest-words"), rows: 3, maxLength: Words.longest)
    }

    private var from: DateField {
        DateField(
            form.field("attest-from", words.attestFrom, isRequired: true),
            value: form.value("attest-from"))
    }

    private var until: DateField {
        DateField(
            form.field(
                "attest-until", words.attestUntil, hint: words.attestUntilHint,
                note: texts.shared.optional), value: form.value("attest-until"))
    }

    private var paper: TextField {
        TextField(
            form.field(
                "attest-paper", words.attestPaper, hint: words.attestPaperHint, isRequired: true),
            value: form.value("attest-paper"), maxLength: 500)
    }

    private var scan: FileField {
        FileField(
            form.field(
                "attest-scan", words.scan, hint: words.scanHint, note: texts.shared.optional),
            accept: "application/pdf,image/jpeg,image/png")
    }

    private var button: ActionBar { ActionBar(SubmitButton(words.attestButton).html) }
}
