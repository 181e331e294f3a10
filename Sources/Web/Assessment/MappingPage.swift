import Domain
import HTML
import Instruments
import UseCases

/// The rounds of mapping: which questions are for whom, which are answered. For the family it is
/// "questions to you".
struct MappingPage {
    let rounds: MappingRounds
    let alerts: AlertsView
    /// What was typed into the form that starts a round.
    var starting = FormState.blank
    /// The identity of the round, should one be started from this page.
    let newRound: MappingID
    let isSaved: Bool
    /// Whether a one-time link was called back just now.
    var isCalledBack = false
    /// The alert that was acted on just now.
    let handled: AlertID?
    /// The language that the questions are answered in, where it is another than the site's.
    var language: InstrumentLanguage?
    let clock: Clock
    let context: SignedInContext

    private var texts: AssessmentTexts { context.texts.assessment }
    private var family: FamilyID { rounds.family.id }
    private var isFamily: Bool { context.account.role.isFamily }
    private var title: String { isFamily ? texts.questionsToYou : texts.mapping }

    var page: SitePage {
        let lead = isFamily ? texts.questionsLead : texts.mappingLead
        let faults = HTML(
            "\(alerts.form.summary(context.texts))\(starting.summary(context.texts))")
        let head = HTML("\(PageHead(title, lead: lead))\(faults)\(saved)")
        return FamilyPage.page(
            rounds.family, at: .mapping, title: title,
            main: HTML("\(head)\(alerts.html)\(newest)\(links)\(startingAnother)\(earlier)"),
            in: context,
            live: LivePage(
                family: family, place: .mapping,
                path: Paths.mapping(family).answered(in: language)))
    }

    private var saved: HTML {
        if isCalledBack {
            return PageNotice(.saved(undo: nil), texts.waves.isCalledBack).html
        }
        if let alert = rounds.alerts.first(where: { $0.id == handled && $0.handling != nil }) {
            let person = rounds.members.first { $0.id == alert.person }
            let words = texts.nowHandled(person?.firstName ?? "")
            return PageNotice(.saved(undo: nil), words).html
        }
        guard isSaved else { return .empty }
        return PageNotice(
            .saved(undo: nil), isFamily ? texts.thankYou : context.texts.shared.saved
        ).html
    }

    private var newest: HTML {
        guard let round = rounds.rounds.first else {
            return EmptyState(
                isFamily ? texts.noQuestionsYet : texts.noRounds,
                hint: isFamily ? nil : texts.noRoundsHint,
                step: rounds.mayStart ? start(.primary) : .empty
            ).html
        }
        let day = context.texts.days.say(round.startedOn, on: rounds.today)
        return PageSection(
            texts.round(day), id: "round",
            content: HTML(
                """
                \(summary)\(allAnswered)\(inOwnTongue(round))\
                <div class="stack">\(sheets.map { card($0, round) })</div>
                """), action: changing(round)
        ).html
    }

    /// The way to all that can be done with the round.
    private func changing(_ round: Mapping) -> HTML {
        guard rounds.mayStart else { return .empty }
        return LinkButton(
            texts.rounds.change, to: Paths.round(family, round.id), kind: .quiet
        ).html
    }

    /// Where nothing waits for a family, there is thanks, and the way to what came of it.
    private var allAnswered: HTML {
        guard isFamily, !rounds.asked.isEmpty, rounds.waiting.isEmpty, rounds.declined.isEmpty,
            !(rounds.rounds.first?.isEnded ?? true)
        else { return .empty }
        let results = LinkButton(texts.howWeAre, to: Paths.profile(family), kind: .quiet)
        return HTML("<div class=\"stack\"><p>\(texts.allAnswered)</p><p>\(results)</p></div>")
    }

    /// One's own questions first; a family is not told of those who are asked nothing.
    private var sheets: [MappingRounds.Sheets] {
        let asked = rounds.sheets.filter { !isFamily || !$0.asks.isEmpty }
        return asked.filter { $0.person.id == context.caller.person }
            + asked.filter { $0.person.id != context.caller.person }
    }

    /// What waits, said in a language that the rest of the page is not in.
    private func inOwnTongue(_ round: Mapping) -> HTML? {
        guard isFamily, let language, !InstrumentLanguage.required.contains(language) else {
            return nil
        }
        return QuestionsInTongue(
            sheets: sheets, rounds: rounds, round: round, language: language, context: context
        ).html
    }

    private func card(_ sheets: MappingRounds.Sheets, _ round: Mapping) -> Card {
        let lines = SheetLines(
            sheets: sheets, rounds: rounds, round: round, language: language, clock: clock,
            context: context)
        let waiting = WaitingRow(
            sheets: sheets, rounds: rounds, round: round, clock: clock, context: context)
        let isOwn = sheets.person.id == context.caller.person
        let age = context.texts.days.age(sheets.person.age(on: rounds.today))
        let name = sheets.person.name.text
        return Card(
            isOwn ? texts.toYou : texts.about(name, age), content: lines.html,
            actions: HTML("\(sent(sheets, round))\(sending(sheets, round))\(waiting.html)"))
    }

    /// Who holds a link that opens needs no other one.
    private func openLink(
        _ sheets: MappingRounds.Sheets, _ round: Mapping, _ voice: Voice
    ) -> AnswerLink? {
        rounds.links.last {
            $0.mapping == round.id && $0.person == sheets.person.id && $0.voice == voice
                && rounds.opens($0)
        }
    }

    private func sent(_ sheets: MappingRounds.Sheets, _ round: Mapping) -> [HTML] {
        guard rounds.mayStart else { return [] }
        let waiting = Set(
            sheets.asks.filter { !rounds.standing(of: $0).isAnswered }.map(\.voice))
        // Each parent and teacher who holds one has a line that says so.
        guard waiting.contains(.own), let link = openLink(sheets, round, .own) else { return [] }
        let day = context.texts.days.say(link.until, on: rounds.today)
        return [HTML("<p class=\"quiet\">\(texts.waves.hasLink(.own, day))</p>")]
    }

    /// A way to a link for each voice that is still asked.
    private func sending(_ sheets: MappingRounds.Sheets, _ round: Mapping) -> [LinkButton] {
        guard rounds.mayStart, !round.isEnded else { return [] }
        let waiting = sheets.asks.filter { !rounds.standing(of: $0).isAnswered }
        let voices = Voice.allCases.filter { voice in
            if voice == .parent { return hasUnasked(sheets) }
            return waiting.contains { $0.voice == voice } && openLink(sheets, round, voice) == nil
        }
        let isAtSchool = sheets.asks.contains { $0.voice == .teacher }
        // A child can have two schools, or two teachers: each answers by a link of their own.
        let more = isAtSchool && !voices.contains(.teacher) ? [Voice.teacher] : []
        return (voices + more).map {
            LinkButton(
                more.contains($0) ? texts.waves.sendAnother : texts.waves.sendLink($0),
                to: Paths.newLink(family, round.id, sheets.person.id, as: $0), kind: .quiet,
                about: sheets.person.name.text)
        }
    }

    /// Whether a parent is left who neither holds a link nor has answered all; where nobody is
    /// written down as one, the page behind the button says what to do.
    private func hasUnasked(_ sheets: MappingRounds.Sheets) -> Bool {
        let asks = sheets.asks.filter { $0.voice == .parent }
        guard !sheets.parents.isEmpty else {
            return asks.contains { !rounds.standing(of: $0).isAnswered }
        }
        return sheets.parents.contains { parent in
            let heard = asks.map { asked in
                sheets.voices(of: asked).first { $0.teller == .parent(parent.id) }
            }
            return !heard.contains { $0?.link != nil }
                && heard.contains { $0?.standing.isAnswered != true }
        }
    }

    private var summary: HTML { WaveSummary(rounds: rounds, clock: clock, context: context).html }

    private var links: HTML { LinkList(rounds: rounds, clock: clock, context: context).html }

    private var startingAnother: HTML {
        rounds.mayStart && !rounds.rounds.isEmpty
            ? Unfold(
                texts.startAnother, id: "start", isOpen: !starting.faults.isEmpty,
                content: HTML("<p>\(texts.startAnotherLead)</p>\(start(.quiet))")
            ).html : .empty
    }

    private func start(_ kind: ButtonKind) -> HTML {
        StartRound(rounds: rounds, newRound: newRound, form: starting, context: context)
            .html(kind)
    }

    private var earlier: HTML {
        let older = rounds.rounds.dropFirst().map { round in
            let day = context.texts.days.say(round.startedOn, on: rounds.today)
            let count = rounds.sheets.flatMap(\.responses).count { $0.mapping == round.id }
            let said = (number(round) + [texts.answeredCount(count)]).joined(separator: " ")
            let head = HTML("<h3>\(texts.round(day))</h3><p>\(said)</p>\(correcting(round))")
            let label = texts.round(day)
            return HTML("<div>\(head)\(ItemList(answered(in: round), label: label))</div>")
        }
        guard !older.isEmpty else { return .empty }
        return Unfold(
            texts.earlierRounds, content: HTML("<div class=\"stack\">\(older)</div>")
        ).html
    }

    private func number(_ round: Mapping) -> [String] {
        isFamily ? [] : RoundSentences(rounds: rounds, context: context).sentences(round)
    }

    /// Of an earlier round only its number can be mended, where it is counted.
    private func correcting(_ round: Mapping) -> TextLink? {
        guard rounds.mayStart, rounds.years(of: round) != nil else { return nil }
        let day = context.texts.days.say(round.startedOn, on: rounds.today)
        return TextLink(
            texts.rounds.change, to: Paths.round(family, round.id), about: texts.round(day))
    }

    /// Each answered form of an earlier round, open to read where the reader can open it.
    private func answered(in round: Mapping) -> [ListItem] {
        rounds.sheets.flatMap { sheets in
            let asks = rounds.catalogue.asks(of: sheets.person, in: round, on: rounds.today)
            return sheets.responses.filter { $0.mapping == round.id }.map { response in
                let title = rounds.catalogue.title(of: response.instrument, for: context)
                // Each parent has a form about the child of their own.
                let isMine =
                    !isFamily || response.voice != .parent
                    || response.informant == context.caller.author
                let asked = asks.first { isMine && response.answers($0) && mayOpen($0) }
                return ListItem(
                    "\(sheets.person.firstName): \(title)", sentence: told(response),
                    to: asked.map { path(to: response, $0, round) })
            }
        }
    }

    /// Teachers answer each for themselves, so an address says whose answers it opens.
    private func path(to response: Response, _ asked: AskedSheet, _ round: Mapping) -> Path {
        let parent: PersonID? =
            if !isFamily, case .parent(let id) = Teller(response) { id } else { nil }
        let path = Paths.sheet(family, round.id, asked, by: parent)
        return asked.voice == .teacher ? path.with("kept", response.id.text) : path
    }

    private func told(_ response: Response) -> String? {
        if case .parent(let parent?) = Teller(response) {
            return rounds.members.first { $0.id == parent }
                .map { texts.waves.tells($0.firstName) }
        }
        return response.teacher.flatMap { teacher in
            rounds.services.first { $0.id == teacher.service }?.name.text
        }
    }

    private func mayOpen(_ asked: AskedSheet) -> Bool { asked.voice != .teacher || !isFamily }
}
