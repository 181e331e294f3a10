import Domain
import HTML
import Instruments
import UseCases

/// One questionnaire about one member as a form. It says how long it takes and who sees the
/// answers before it asks.
struct SheetPage {
    let sheet: QuestionSheet
    let words: InstrumentTexts
    let form: FormState
    let isStale: Bool
    let today: Day
    let context: SignedInContext

    private var texts: AssessmentTexts { context.texts.assessment }
    private var family: FamilyID { sheet.family.id }
    private var instrument: Instrument { sheet.instrument }
    private var isFamily: Bool { context.account.role.isFamily }
    private var title: String { isFamily ? words.plainTitle : words.title }
    private var path: Path {
        Paths.sheet(family, sheet.mapping.id, sheet.person.id, instrument.id.rawValue)
    }

    var page: SitePage {
        let back = BackLink(
            isFamily ? texts.questionsToYou : texts.mapping, to: Paths.mapping(family))
        let head = PageHead(title, lead: whom, back: back)
        return FamilyPage.page(
            sheet.family, at: .mapping, title: title,
            main: HTML("\(head)\(about)\(form.summary(context.texts))\(stale)\(editor)"),
            in: context, back: path)
    }

    private var whom: String {
        if sheet.isSelf { return texts.aboutYou }
        return isFamily
            ? texts.aboutChild(sheet.person.firstName) : texts.together(sheet.person.firstName)
    }

    private var about: HTML {
        let calm = instrument.safety.first.flatMap { rule in
            rule.from.map { words.label(of: $0 - 1, to: rule.item) }
        }
        let promise = calm.map { HTML("<p>\(texts.weTell($0))</p>") }
        return HTML(
            """
            <div class="stack narrow"><p>\(words.introduction)</p>\
            <p class="quiet">\(texts.takes(instrument.minutes)) \(texts.mayLeaveOpen) \(seenBy)</p>\
            \(promise)</div>
            """)
    }

    private var seenBy: String {
        let isOwn = sheet.person.age(on: today) >= AgeTable.norwegian.on(today).ownAnswers
        let name = sheet.person.firstName
        if sheet.isSelf { return isOwn ? texts.seenByYou : texts.seenByParents }
        if !isFamily, isOwn { return texts.seenTogether(name) }
        return isOwn ? texts.seenBySelf(name) : texts.seenByParentsOf(name)
    }

    private var editor: PostForm {
        let save = SubmitButton(isStale ? context.texts.plan.saveMine : texts.saveAnswers)
        return PostForm(
            action: path, hidden: hidden,
            content: HTML("\(instrument.items.enumerated().map(question))\(ActionBar(save.html))"))
    }

    /// A stale form goes on from the answers that stand now.
    private var hidden: [HiddenField] {
        let stored = isStale ? sheet.response : nil
        return [
            HiddenField("id", stored?.id.text ?? form.value("id")),
            HiddenField("edition", stored.map { String($0.edition) } ?? form.value("edition")),
        ]
    }

    private func question(_ place: Int, _ item: Item) -> HTML {
        let field = QuestionField(
            item: item, instrument: instrument, words: words, form: form, texts: context.texts)
        let before = place > 0 ? instrument.items[place - 1].group : nil
        guard let group = item.group, group != before else { return field.html }
        return HTML("<h2>\(words.heading(of: group))</h2>\(field.html)")
    }

    private var stale: HTML {
        guard isStale, let response = sheet.response else { return .empty }
        return SheetDifference(
            instrument: instrument, words: words, theirs: response.answers, form: form,
            texts: context.texts
        ).html
    }
}
