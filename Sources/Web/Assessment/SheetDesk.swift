import Domain
import Instruments
import UseCases

/// Lays an opened questionnaire before who is signed in, and makes answers to keep of what was
/// read. It holds nothing of the request, so that it can be used while the family's file is open.
struct SheetDesk: Sendable {
    let places: SheetPlaces
    let texts: AnsweringTexts
    /// Whether a member of the family reads it: then the questionnaire has its plain name.
    let isFamily: Bool
    let ids: Identifiers

    init(_ places: SheetPlaces, _ context: SignedInContext, _ ids: Identifiers) {
        self.places = places
        self.ids = ids
        texts = places.texts(context)
        isFamily = context.account.role.isFamily
    }

    func sheet(_ open: QuestionSheet) -> AnsweringSheet {
        let texts = open.isForChild ? texts.forChild : texts
        let words = open.catalogue.texts(open.instrument.id, texts.language)
        let answers = open.response?.answers ?? Answers()
        return AnsweringSheet(
            instrument: open.instrument, form: open.form,
            title: (isFamily ? words?.plainTitle : words?.title) ?? "", texts: texts,
            areas: words?.areas(of: open.instrument) ?? [:],
            given: answers, done: Set(answers.given.keys), items: open.form.asked(after: answers),
            response: open.response?.id ?? ids.next(), edition: open.response?.edition,
            isFinished: open.response?.finishedAt != nil, names: AnsweringNames(open.form),
            pages: places.pages, press: ids.next(Response.self).text,
            touched: Set((open.response?.changedIn ?? [:]).keys), worded: Set(answers.words.keys),
            isUnread: words?.isUnreadTranslation ?? false,
            timeFrame: words?.timeFrame ?? "", saidAlone: words?.introductionAlone,
            isForYoung: open.asked.voice == .own && !open.person.isAdult(on: open.catalogue.today))
    }

    /// What was read, to be kept.
    func answered(_ turn: AnsweringTurn) -> AnsweredSheet {
        AnsweredSheet(
            id: turn.id, mapping: places.mapping, person: places.person,
            instrument: places.instrument, voice: places.voice, answerer: places.answerer,
            answers: turn.answers, emptied: turn.emptied, unsaid: turn.unsaid,
            cleared: turn.cleared, edition: turn.edition, seen: turn.seen, press: turn.press,
            language: turn.language,
            alert: ids.next())
    }

    /// That the answers which stand are all.
    func finished(_ response: UseCases.Response) -> AnsweredSheet {
        AnsweredSheet(
            id: response.id, mapping: places.mapping, person: places.person,
            instrument: places.instrument, voice: places.voice, answerer: places.answerer,
            answers: Answers(),
            edition: response.edition, isFinished: true, alert: ids.next())
    }
}
