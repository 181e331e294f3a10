import Domain
import HTML
import Instruments
import UseCases

/// Whom a questionnaire is about and who sees the answers, said before it asks. These words are in
/// the languages of the whole site alone, and so carry their own where one answers in another.
struct SheetNotes {
    let sheet: QuestionSheet
    let today: Day
    let context: SignedInContext

    private var texts: AssessmentTexts { context.texts.assessment }
    private var isFamily: Bool { context.account.role.isFamily }

    func html(in language: InstrumentLanguage) -> HTML {
        let own = InstrumentLanguage(context.language)
        let tongue = own == language ? nil : own.tongue
        return HTML(
            """
            <div class="stack"\(tongue?.attributes)><p>\(whom)</p>\
            <p class="quiet">\(texts.mayLeaveOpen) \(seenBy)</p></div>
            """)
    }

    private var whom: String {
        if sheet.isSelf { return texts.aboutYou }
        if let parent = sheet.answerer {
            return texts.waves.tellsTogether(parent.firstName, sheet.person.firstName)
        }
        return isFamily
            ? texts.aboutChild(sheet.person.firstName) : texts.together(sheet.person.firstName)
    }

    private var seenBy: String {
        let isOwn = sheet.person.age(on: today) >= AgeTable.norwegian.on(today).ownAnswers
        let name = sheet.person.firstName
        if sheet.isSelf { return isOwn ? texts.seenByYou : texts.seenByParents }
        if !isFamily, isOwn { return texts.seenTogether(name) }
        return isOwn ? texts.seenBySelf(name) : texts.seenByParentsOf(name)
    }
}
