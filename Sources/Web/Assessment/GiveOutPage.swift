import Domain
import HTML
import Instruments
import REDCap
import UseCases

/// One questionnaire to be taken out as a file, with what each kind of file has no room for.
struct GiveOutPage {
    let id: InstrumentID
    let form: Form
    /// An earlier edition; nil for what is in use.
    let number: Int?
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: BroughtTexts { texts.brought }
    private var language: String { InstrumentLanguage(context.language).rawValue }

    var page: SitePage {
        let title = form.title.said(in: language)
        let edition = number.map { ". \(words.confirm.edition($0, nil))" } ?? ""
        let head = PageHead(
            words.confirm.takeOut, lead: "\(title)\(edition). \(words.confirm.takeOutLead)",
            back: BackLink(title, to: Paths.questionnaire(id)))
        return OwnPlace.catalogue.page(
            title: words.confirm.takeOut, main: HTML("\(head)\(fhir)\(redcap)"),
            here: Paths.questionnaire(id), in: context)
    }

    private var fhir: PageSection {
        PageSection(
            "FHIR R4", id: "fhir", lead: words.confirm.fhirHolds, content: file("FHIR", "json"))
    }

    private var redcap: PageSection {
        let lacks = DictionaryWriter.export(form).leftOut
        let list = BroughtFaults(texts: texts).lines(lacks)
        return PageSection(
            "REDCap", id: "redcap",
            lead: lacks.isEmpty ? words.confirm.redcapHolds : words.confirm.redcapLacks,
            content: HTML("\(list)\(file("REDCap", "csv"))"))
    }

    private func file(_ kind: String, _ ending: String) -> HTML {
        LinkButton(
            words.confirm.download(kind), to: Paths.giveOut(id, ending, edition: number),
            isFile: true
        ).html
    }
}
