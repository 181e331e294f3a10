import Domain
import HTML
import Instruments
import UseCases

/// What a file holds, before anything is kept: what is wrong, what does not come along, how it will
/// be asked, and what it is for.
struct BroughtPreviewPage {
    let file: BroughtFile
    /// Whether its text was typed into the box, so that it can be mended there.
    let isPasted: Bool
    let brought: [ImportedQuestionnaire]
    let catalog: Catalog
    let form: FormState
    let unfit: [ImportFault]
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: BroughtTexts { context.texts.brought }
    private var language: String { InstrumentLanguage(context.language).rawValue }

    var page: SitePage {
        let report = file.report
        let back = BackLink(words.title, to: Paths.bring)
        let head = PageHead(
            report.form.map { $0.title.said(in: language) } ?? words.cannotBring,
            lead: report.form == nil ? cannotBring : words.previewLead, back: back)
        return OwnPlace.catalogue.page(
            title: words.preview,
            main: HTML(
                """
                \(head)\(form.summary(texts))\
                \(faults.list(unfit, words.unfitTitle, "unfit", words.unfitLead))\
                \(wrong)\(leftOut)\
                \(report.form.map(preview))\(settings)\(again)
                """), here: Paths.bring, in: context)
    }

    private var faults: BroughtFaults { BroughtFaults(texts: texts) }

    private var wrong: PageSection? {
        faults.list(
            file.report.faults, words.faults, "faults", words.faultsLead,
            untold: file.report.untoldFaults)
    }

    private var leftOut: PageSection? {
        faults.list(
            file.report.unsupported, words.leftOut, "left-out", words.leftOutLead,
            untold: file.report.untoldUnsupported)
    }

    private var cannotBring: String {
        isPasted ? words.cannotBringPasted : words.cannotBringLead
    }

    /// What was pasted stays: nobody shall have to find it again to mend one line.
    private var again: PageSection? {
        guard isPasted, file.report.form == nil, let text = file.text else { return nil }
        let box = WordsField(Field("brought-text", label: words.pastedText), value: text, rows: 12)
        return PageSection(
            words.pastedAgain, id: "again",
            content: PostForm(
                action: Paths.bring, carriesFiles: true,
                content: HTML("\(box)\(SubmitButton(words.lookThrough))")
            ).html)
    }

    private func preview(_ form: Form) -> PageSection {
        PageSection(
            words.asked, id: "asked",
            lead: words.askedLead(form.allItems.count(where: \.isQuestion)),
            content: HTML(
                "\(waiting(form))\(BroughtOutline(form: form, language: language, texts: texts).html)"
            ))
    }

    /// By a link, what hangs on an answer is asked only in the visit that gave it.
    private func waiting(_ form: Form) -> PageNotice? {
        form.hangs ? PageNotice(.info, texts.assessment.waves.someMayWait) : nil
    }

    private var settings: PageSection? {
        guard let questionnaire = file.report.form, let source = file.text else { return nil }
        let fields = BroughtFields(
            keys: keys, questionnaire: questionnaire, form: form, language: language, texts: texts)
        return PageSection(
            words.keepTitle, id: "keep", lead: words.keepLead,
            content: PostForm(
                action: Paths.keepBrought, hidden: [HiddenField("source", source)],
                carriesFiles: true, content: HTML("\(fields)\(SubmitButton(words.keep))")
            ).html)
    }

    /// The keys whose words a municipality brings along itself.
    private var keys: [FieldChoice] {
        catalog.instruments.filter { $0.licence != .textShips }.map {
            FieldChoice(
                $0.id.rawValue, catalog.title($0.id, InstrumentLanguage(context.language)))
        }
    }
}
