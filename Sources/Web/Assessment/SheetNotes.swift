import Domain
import HTML
import Instruments
import UseCases

/// Whom a questionnaire is about and who sees the answers, said before it asks.
struct SheetNotes {
    let sheet: QuestionSheet
    let today: Day
    let context: SignedInContext

    private var isFamily: Bool { context.account.role.isFamily }

    func html(in language: InstrumentLanguage) -> HTML {
        let texts = RoundWords.of(language)
        return HTML(
            """
            <div class="stack"><p>\(whom(texts))</p>\
            <p class="quiet">\(texts.mayLeaveOpen) \(seenBy(texts))</p></div>
            """)
    }

    private func whom(_ texts: RoundWords) -> String {
        if sheet.isSelf { return texts.aboutYou }
        if let parent = sheet.answerer {
            return texts.tellsTogether(parent.firstName, sheet.person.firstName)
        }
        return isFamily
            ? texts.aboutChild(sheet.person.firstName) : texts.together(sheet.person.firstName)
    }

    private func seenBy(_ texts: RoundWords) -> String {
        let isOwn = sheet.person.age(on: today) >= AgeTable.norwegian.on(today).ownAnswers
        let name = sheet.person.firstName
        if sheet.isSelf { return isOwn ? texts.seenByYou : texts.seenByParents }
        if !isFamily, isOwn { return texts.seenTogether(name) }
        return isOwn ? texts.seenBySelf(name) : texts.seenByParentsOf(name)
    }
}
