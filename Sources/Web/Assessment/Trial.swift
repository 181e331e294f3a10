import Domain
import HTML
import Instruments
import UseCases

/// A questionnaire that an administrator tries: the very form that others answer, with nobody whom
/// it is about and nothing that is kept.
struct Trial {
    let instrument: Instrument
    let form: Form
    let catalogue: AskedCatalogue
    let language: InstrumentLanguage
    let response: ResponseID
    let context: SignedInContext

    var here: AnsweringPath {
        AnsweringPath(
            ["catalogue", "questionnaires", instrument.id.rawValue, "try"], in: language)
    }

    var texts: AnsweringTexts {
        let texts = AnsweringTexts.of(language)
        return instrument.audience.who == .child ? texts.forChild : texts
    }

    /// The form as it is asked after these answers.
    func sheet(after answers: Answers) -> AnsweringSheet {
        let words = catalogue.texts(instrument.id, language)
        let pages = AnsweringPages(
            whole: here, back: here, onward: here, saved: here.path, pause: here, safety: here,
            safetyOfWhole: here)
        return AnsweringSheet(
            instrument: instrument, form: form, title: words?.plainTitle ?? "", texts: texts,
            areas: words?.areas(of: instrument) ?? [:], given: answers,
            done: Set(answers.given.keys), items: form.asked(after: answers), response: response,
            edition: nil, isFinished: false, names: AnsweringNames(form), pages: pages,
            timeFrame: words?.timeFrame ?? "")
    }
}
