import Domain
import HTML
import UseCases

/// What to do when worried about a child: the duty, whom to call, where to report, and a note that
/// one did. The family sees neither the page nor that somebody opened it.
struct WorryPage {
    let notes: ReportNotes
    let form: FormState
    let isSaved: Bool
    let portal: ReportPortal
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: ReportTexts { context.texts.privacy.report }
    private var isCoordinator: Bool { context.account.role == .coordinator }

    static func path(_ family: FamilyID, _ context: SignedInContext) -> Path {
        context.account.role == .coordinator
            ? Paths.worry(family) : Paths.releasedWorry(family)
    }

    /// The quiet way there.
    static func link(_ family: FamilyID, _ context: SignedInContext) -> HTML {
        let words = context.texts.privacy.report.title
        return HTML(
            "<p class=\"quiet\"><a href=\"\(WorryPage.path(family, context))\">\(words)</a></p>")
    }

    private var here: Path { WorryPage.path(notes.family.id, context) }

    var page: SitePage {
        let saved = isSaved ? PageNotice(.saved(undo: nil), words.saved) : nil
        let main = HTML("\(head)\(saved)\(form.summary(texts))\(duty)\(call)\(list)\(note)")
        guard isCoordinator else {
            return OwnPlace.released.page(title: words.title, main: main, here: here, in: context)
        }
        return FamilyPage.page(
            notes.family, at: .home, title: words.title, main: main, in: context, back: here)
    }

    private var head: PageHead {
        let family = notes.family.id
        let back = isCoordinator ? Paths.family(family) : Paths.releasedPart(family)
        return PageHead(
            words.title, lead: words.lead,
            back: BackLink(notes.family.chosenName.text, to: back))
    }

    private var duty: HTML {
        let isVolunteer = context.account.role == .volunteer
        let lines = words.guidance + (isVolunteer ? [words.volunteer] : [])
        let link = OutwardLink(words.toPortal, to: portal.link)
        return HTML(
            """
            <div class="stack">\(lines.map { HTML("<p>\($0)</p>") })\
            <p>\(link)</p><p class="quiet">\(words.portalLead)</p></div>
            """)
    }

    /// Those for a child in danger, from the one table of numbers.
    private var call: PageSection {
        let safety = texts.assessment.safety
        let lines = HelpLine.all.filter { [.emergency, .children].contains($0.kind) }.map { line in
            ListItem(
                safety.name(line.kind), sentence: safety.about(line.kind), button: button(line))
        }
        return PageSection(
            words.callFirst, id: "call", content: ItemList(lines, label: words.callFirst).html)
    }

    private func button(_ line: HelpLine) -> HTML {
        HTML(
            """
            <a class="button button-primary" href="tel:\(line.number)">\
            \(texts.assessment.safety.call(line.written))</a>
            """)
    }

    private var list: PageSection? {
        guard !notes.notes.isEmpty else { return nil }
        let items = notes.notes.map { note in
            ListItem(
                words.noteSentence(names(note), texts.days.say(note.madeOn, on: notes.today)),
                sentence: [note.words?.text, maker(note)].compactMap(\.self)
                    .joined(separator: " – "))
        }
        let title = words.notes(isCoordinator)
        return PageSection(title, id: "notes", content: ItemList(items, label: title).html)
    }

    private func names(_ note: ReportNote) -> String {
        texts.team.list(
            notes.members.filter { note.persons.contains($0.id) }.map(notes.members.called))
    }

    private func maker(_ note: ReportNote) -> String? {
        let names = HelperNames(helpers: notes.helpers, texts: texts)
        return note.maker.flatMap { names.name(of: $0) }.map(words.madeBy)
    }

    private var note: PageSection {
        let day = DateField(
            form.field("report-day", words.day, isRequired: true),
            value: form.value("report-day"), latest: notes.today.text)
        let persons = CheckboxField(
            form.field("report-persons", words.persons),
            choices: notes.members.map { FieldChoice($0.id.text, $0.name.text) },
            chosen: form.chosen("report-persons"))
        let more = WordsField(
            form.field(
                "report-words", words.words, hint: words.wordsHint, note: texts.shared.optional),
            value: form.value("report-words"), rows: 2, maxLength: Words.longest)
        let save = SubmitButton(words.save)
        return PageSection(
            words.note, id: "note", lead: words.noteLead,
            content: PostForm(
                action: here, hidden: [HiddenField("id", form.value("id"))],
                content: HTML("\(day)\(persons)\(more)\(save)")
            ).html)
    }
}
