import Domain
import HTML
import Instruments
import UseCases

/// Whom to call after an alarming answer, for who is signed in; for the coordinator it says what to
/// do.
struct SafetyPage {
    let person: Person
    let family: FamilyLabel
    let today: Day
    /// The alert that nobody has acted on yet; only the coordinator is handed one.
    let alert: SafetyAlert?
    /// Whether an answer that alarms is known to whoever looks.
    let isTold: Bool
    /// The language the questions were answered in.
    let texts: AnsweringTexts
    let here: AnsweringPath
    /// The way back to the questions one was at.
    let goOn: Path?
    let context: SignedInContext

    private var isFamily: Bool { context.account.role.isFamily }

    var page: SitePage {
        let words = SafetyWords(person, texts.safety, today, context, isTold: isTold)
        let mapping = BackLink(context.texts.assessment.mapping, to: Paths.mapping(family.id))
        let head = PageHead(words.title, back: isFamily ? nil : mapping)
        let main = HTML("\(head)\(words.html)\(then)")
        if texts.language == InstrumentLanguage(context.language) {
            return FamilyPage.page(
                family, at: .mapping, title: words.title, main: main, in: context, back: here.path)
        }
        return AnsweringFrame(texts: texts, home: Paths.home).page(words.title, at: here, main)
    }

    private var then: HTML {
        if let alert {
            let path = Paths.mapping(family.id).at("alert-\(alert.id.text)")
            return LinkButton(texts.safety.writeWhatYouDid, to: path).html
        }
        let words = context.texts.assessment
        if let goOn { return LinkButton(texts.goOn, to: goOn, kind: .quiet).html }
        return LinkButton(
            isFamily ? words.questionsToYou : words.mapping, to: Paths.mapping(family.id),
            kind: .quiet
        ).html
    }
}

extension SafetyWords {
    /// As whoever answered reads them, also where the coordinator held the pen.
    init(
        _ person: Person, _ voice: Voice, _ texts: SafetyTexts, _ today: Day,
        _ context: SignedInContext, isTold: Bool
    ) {
        let isFamily = context.account.role.isFamily
        let isOwn = isFamily ? person.id == context.caller.person : voice == .own
        self.init(
            texts: texts, reader: isOwn ? .oneself : .aboutChild,
            isAdult: person.isAdult(on: today), isTold: isTold && isFamily)
    }

    init(
        _ person: Person, _ texts: SafetyTexts, _ today: Day, _ context: SignedInContext,
        isTold: Bool
    ) {
        let isSelf = person.id == context.caller.person
        let isFamily = context.account.role.isFamily
        self.init(
            texts: texts,
            reader: isSelf
                ? .oneself : isFamily ? .aboutChild : .coordinator(person.name.text),
            isAdult: person.isAdult(on: today), isTold: isTold)
    }
}
