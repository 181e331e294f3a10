import Domain
import HTML
import UseCases

/// What waits for the leader in charge of privacy: openings to review, questions, corrections and
/// wishes to be erased. A family is a short code.
struct PrivacyPage {
    let waiting: [WaitingReviews]
    let form: FormState
    let isSaved: Bool
    let clock: Clock
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: ReviewTexts { context.texts.privacy.review }

    var page: SitePage {
        let head = PageHead(words.title, lead: isEmpty ? nil : words.lead)
        let saved = isSaved ? PageNotice(.saved(undo: nil), words.sent) : nil
        return OwnPlace.privacy.page(
            title: words.title,
            main: HTML(
                """
                \(head)\(saved)\(form.summary(texts))\(isEmpty ? empty : .empty)\
                \(openings)\(questions)\(corrections)\(erasures)\(places)
                """), in: context)
    }

    private var places: PrivacyPlaces { PrivacyPlaces(current: Paths.privacy, context: context) }

    private var isEmpty: Bool {
        waiting.allSatisfy { $0.emergencies.isEmpty && $0.requests.isEmpty }
    }

    private var empty: HTML { EmptyState(words.empty, hint: words.emptyHint).html }

    private var openings: PageSection? {
        let cards = waiting.flatMap { family in
            family.emergencies.map { opening($0, in: family) }
        }
        guard !cards.isEmpty else { return nil }
        return PageSection(
            words.openings, id: "openings", lead: words.openingsLead,
            content: HTML("<div class=\"stack\">\(cards)</div>"))
    }

    private func opening(_ emergency: Emergency, in family: WaitingReviews) -> HTML {
        let names = HelperNames(helpers: family.helpers, texts: texts)
        let who = names.name(of: emergency.account) ?? texts.log.somebody
        let day = texts.days.say(clock.day(of: emergency.from), on: family.today)
        let emergencyWords = texts.privacy.emergency
        let told =
            emergency.toldLater.map { words.toldLater($0.text) }
            ?? words.familyKnows
        return Card(
            words.family(family.code), id: "opening-\(emergency.id.text)",
            content: HTML(
                """
                <p>\(words.openedBy(who, day, clock.time(of: emergency.from)))</p>\
                <p>\(emergencyWords.why(emergency.reason.text))</p><p>\(told)</p>\
                \(review(emergency, in: family.family))
                """)
        ).html
    }

    private func review(_ emergency: Emergency, in family: FamilyID) -> PostForm {
        let id = emergency.id.text
        let needed = RadioField(
            form.field("needed-\(id)", words.wasNeeded, isRequired: true),
            choices: [FieldChoice("yes", words.yes), FieldChoice("no", words.no)],
            chosen: form.value("needed-\(id)"), layout: .row)
        let found = WordsField(
            form.field("review-\(id)", words.words, hint: words.wordsHint, isRequired: true),
            value: form.value("review-\(id)"), rows: 3, maxLength: Words.longest)
        return PostForm(
            action: Paths.review(family, emergency.id),
            hidden: [form.edition(stored: emergency.edition)],
            content: HTML("\(needed)\(found)\(SubmitButton(words.send))"))
    }

    private var questions: PageSection? {
        section(words.questions, "questions") { if case .log = $0 { true } else { false } }
    }
    private var corrections: PageSection? {
        section(words.corrections, "corrections") { $0 == .correction }
    }
    private var erasures: PageSection? { section(words.erasures, "erasures") { $0 == .erasure } }

    private func section(
        _ title: String, _ id: String, of isOfSort: (Request.Sort) -> Bool
    ) -> PageSection? {
        let cards = waiting.flatMap { family in
            family.requests.filter { isOfSort($0.sort) }.map { card($0, in: family) }
        }
        guard !cards.isEmpty else { return nil }
        return PageSection(
            title, id: id, content: HTML("<div class=\"stack\">\(cards)</div>"))
    }

    private func card(_ request: Request, in family: WaitingReviews) -> HTML {
        let answer = AnswerForm(
            request: request, action: Paths.leadersAnswer(family.family, request.id), form: form,
            texts: texts)
        return RequestCard(
            request: request, asker: words.family(family.code), helpers: family.helpers,
            today: family.today, clock: clock, texts: texts, answering: answer.html
        ).html
    }
}
