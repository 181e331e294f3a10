import Domain
import HTML
import UseCases

/// One thing that a member asked, with its answer or what it waits for.
struct RequestCard {
    let request: Request
    /// Who asked, for who may know.
    let asker: String?
    let helpers: Helpers
    let today: Day
    let clock: Clock
    let texts: Texts
    /// The form for answering it, for who must.
    var answering = HTML.empty

    private var words: RequestTexts { texts.privacy.request }

    var html: HTML {
        let quote = FamilyQuote(
            request.words.text, who: asker,
            when: texts.days.say(clock.day(of: request.at), on: today))
        return Card(
            words.sort(request.sort), id: "request-\(request.id.text)", chip: chip,
            content: HTML("\(about)\(quote)\(state)\(answering)")
        ).html
    }

    private var about: HTML {
        guard case .log(let account, let day) = request.sort else { return .empty }
        let who = names.name(of: account) ?? texts.log.somebody
        return HTML("<p>\(words.aboutLog(who, texts.days.say(day, on: today)))</p>")
    }

    private var chip: Chip? {
        guard let answer = request.answer, request.sort.asksForChange else { return nil }
        return answer.isDone ? Chip(words.done, kind: .done) : Chip(words.notDone)
    }

    private var state: HTML {
        guard let answer = request.answer else {
            return answering.isEmpty
                ? HTML("<p class=\"quiet\">\(words.waits(request.to))</p>") : .empty
        }
        let day = texts.days.say(clock.day(of: answer.said.at), on: today)
        let note =
            request.isStandingNote
            ? HTML("<p class=\"quiet\">\(words.staysAsNote)</p>") : nil
        return HTML(
            """
            <p><strong>\(words.answered(who(answer.said.by), day))</strong></p>\
            <p>\(answer.words.text)</p>\(note)
            """)
    }

    private func who(_ author: Author) -> String {
        guard case .account(let id) = author else { return texts.log.somebody }
        return names.name(of: id) ?? texts.log.somebody
    }

    private var names: HelperNames { HelperNames(helpers: helpers, texts: texts) }
}
