import Domain
import HTML
import UseCases

/// Questions and corrections: a member's own with their answers, and the forms for asking; the
/// coordinator's to answer.
struct RequestsPage {
    let requests: Requests
    let form: FormState
    let notice: RequestNotice?
    let clock: Clock
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: RequestTexts { context.texts.privacy.request }
    private var toFamily: Bool { context.account.role.isFamily }
    private var family: FamilyID { requests.family.id }

    var page: SitePage {
        let head = PageHead(words.title, lead: words.lead(toFamily))
        let said = notice.map { PageNotice(.saved(undo: nil), $0.words(words)) }
        return FamilyPage.page(
            requests.family, at: .log, title: words.title,
            main: HTML("\(head)\(said)\(form.summary(texts))\(list)\(forms)"), in: context,
            back: Paths.requests(family))
    }

    private var list: PageSection {
        let cards = requests.requests.map(card)
        return PageSection(
            words.asked(toFamily), id: "asked",
            content: cards.isEmpty
                ? HTML("<p class=\"quiet\">\(words.empty(toFamily))</p>")
                : HTML("<div class=\"stack\">\(cards)</div>"))
    }

    private func card(_ request: Request) -> HTML {
        let mayAnswer = requests.mayAnswer && request.answer == nil
        let answer = AnswerForm(
            request: request, action: Paths.answer(family, request.id), form: form, texts: texts)
        let asker = requests.members.first { $0.id == request.asker }
        return RequestCard(
            request: request, asker: toFamily ? nil : asker?.name.text,
            helpers: requests.helpers, today: requests.today, clock: clock, texts: texts,
            answering: mayAnswer ? answer.html : .empty
        ).html
    }

    private var forms: HTML {
        guard requests.mayWrite else { return .empty }
        let correct = Unfold(
            words.correction, id: "correct", isOpen: form.fields.has("wrong"),
            content: correction.html)
        let erase = Unfold(
            words.erasure, id: "erase", isOpen: form.fields.has("erase-words"),
            content: HTML("<p class=\"quiet\">\(words.erasureLead)</p>\(erasure)"))
        return HTML("\(correct)\(erase)")
    }

    private var correction: PostForm {
        let wrong = WordsField(
            form.field("wrong", words.wrong, isRequired: true), value: form.value("wrong"),
            rows: 3, maxLength: Words.longest)
        let right = WordsField(
            form.field("right", words.right, isRequired: true), value: form.value("right"),
            rows: 3, maxLength: Words.longest)
        let to = AddresseeField(form: form, texts: words)
        return PostForm(
            action: Paths.requests(family), hidden: [HiddenField("id", form.value("id"))],
            content: HTML("\(wrong)\(right)\(to.html)\(SubmitButton(words.sendCorrection))"))
    }

    private var erasure: PostForm {
        let what = WordsField(
            form.field("erase-words", words.erasureWords, isRequired: true),
            value: form.value("erase-words"), rows: 3, maxLength: Words.longest)
        return PostForm(
            action: Paths.requests(family), hidden: [HiddenField("id", form.value("id"))],
            content: HTML("\(what)\(SubmitButton(words.sendErasure, kind: .quiet))"))
    }
}

/// Who should answer.
struct AddresseeField {
    let form: FormState
    let texts: RequestTexts

    var html: HTML {
        RadioField(
            form.field("to", texts.to, isRequired: true),
            choices: Request.Addressee.allCases.map {
                FieldChoice($0.rawValue, texts.addressee($0))
            }, chosen: form.value("to")
        ).html
    }
}

/// The quiet way to saying that something on a page is wrong, for the family.
struct CorrectionLink {
    let family: FamilyID
    let context: SignedInContext

    var html: HTML {
        guard context.account.role.isFamily else { return .empty }
        let path = Paths.requests(family).at("correct")
        let words = context.texts.privacy.request.isSomethingWrong
        return HTML("<p class=\"quiet screen-only\"><a href=\"\(path)\">\(words)</a></p>")
    }
}
