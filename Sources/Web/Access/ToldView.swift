import Domain
import HTML
import UseCases

/// What a member is told first: who opened the file in acute need, what was answered, and who the
/// coordinator is now.
struct ToldView {
    let told: ToldToFamily
    let family: FamilyID
    let today: Day
    let clock: Clock
    let texts: Texts

    private var words: EmergencyTexts { texts.privacy.emergency }

    var html: HTML {
        HTML(
            """
            \(told.emergencies.map { opening($0).html })\(told.answered.compactMap(answer))\
            \(coordinator)
            """)
    }

    private func opening(_ emergency: Emergency) -> PageNotice {
        let day = say(emergency.from)
        let who = name(emergency.account)
        let review = emergency.review.map { review in
            [review.wasNeeded ? words.wasNeeded : words.wasNotNeeded, review.words.text]
        }
        let lines = [words.why(emergency.reason.text)] + (review ?? [words.notReviewed])
        let ask = Paths.ask(
            family, about: emergency.account, on: clock.day(of: emergency.from))
        let link = LinkButton(
            texts.privacy.request.ask, to: ask, kind: .quiet, about: who)
        return PageNotice(
            emergency.review == nil ? .attention : .info,
            words.opened(who, day, clock.time(of: emergency.from)),
            title: words.shouldKnow,
            more: HTML("\(lines.map { HTML("<p>\($0)</p>") })\(link)"))
    }

    private func answer(_ request: Request) -> HTML? {
        request.answer.map { answer in
            let path = Paths.requests(family).at("request-\(request.id.text)")
            let link = LinkButton(texts.privacy.request.readAnswer, to: path, kind: .quiet)
            return PageNotice(
                .info, texts.privacy.request.gotAnswer(answer.words.short), more: link.html
            ).html
        }
    }

    private var coordinator: PageNotice? {
        told.newCoordinator.map { new in
            PageNotice(
                .info,
                texts.privacy.handOver.told(name(new.account), say(new.at)).withCapital)
        }
    }

    private func say(_ moment: Instant) -> String {
        texts.days.say(clock.day(of: moment), on: today)
    }

    private func name(_ account: AccountID) -> String {
        HelperNames(helpers: told.helpers, texts: texts).name(of: account) ?? texts.log.somebody
    }
}
