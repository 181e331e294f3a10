import Domain
import HTML
import Instruments
import UseCases

/// The questionnaires about one member in one round: not yet, begun or answered, and by whom.
struct SheetLines {
    let sheets: MappingRounds.Sheets
    let rounds: MappingRounds
    let round: Mapping
    /// The language that somebody answers in; nil for the site's own.
    let language: InstrumentLanguage?
    let clock: Clock
    let context: SignedInContext

    private var texts: AssessmentTexts { context.texts.assessment }
    private var family: FamilyID { rounds.family.id }
    private var isFamily: Bool { context.account.role.isFamily }
    private var hasVoices: Bool { sheets.asks.contains { $0.voice != .own } }

    var html: HTML {
        guard !sheets.asks.isEmpty else {
            let isYoung = sheets.person.age(on: rounds.today) < 7
            return HTML(
                "<p class=\"quiet\">\(isYoung ? texts.tooYoung : texts.waves.nothingAsked)</p>")
        }
        let left = sheets.asks.filter { waits(rounds.standing(of: $0)) }
        let done = sheets.asks.filter { !waits(rounds.standing(of: $0)) }
        let isOwn = sheets.person.id == context.caller.person
        let words =
            isFamily
            ? isOwn ? texts.youAnswered : texts.isAnswered : texts.waves.countAnswered(done.count)
        let folded = done.isEmpty ? nil : Unfold(words, content: list(done))
        return HTML("\(left.isEmpty ? .empty : list(left))\(folded)")
    }

    /// What a link left to be asked together waits for the coordinator alone.
    private func waits(_ standing: SheetStanding) -> Bool {
        if case .leftToAsk = standing { return !isFamily }
        return !standing.isAnswered
    }

    private func list(_ asks: [AskedSheet]) -> HTML {
        ItemList(asks.flatMap(items), label: sheets.person.name.text).html
    }

    /// A line for each parent and teacher where the reader may know who they are; else one.
    private func items(_ asked: AskedSheet) -> [ListItem] {
        let voices = TellerLines(
            asked: asked, sheets: sheets, rounds: rounds, round: round, context: context, chip: chip
        ).items
        return voices.isEmpty ? [item(asked)] : voices
    }

    private func item(_ asked: AskedSheet) -> ListItem {
        let standing = rounds.standing(of: asked)
        let title = rounds.catalogue.title(of: asked.instrument.id, for: context)
        let takes = standing == .notYet ? texts.takes(asked.instrument.minutes) : nil
        let due = DueLine(rounds: rounds, round: round, context: context)
        let sentences = [
            hasVoices ? texts.waves.answers(asked.voice) : nil, takes, due.sentence(asked),
        ].compactMap(\.self)
        return ListItem(
            title, sentence: sentences.isEmpty ? nil : sentences.joined(separator: " "),
            chip: due.chip(asked) ?? chip(standing), button: button(asked, standing, title))
    }

    /// What the school answers is answered by a link alone.
    private func button(
        _ asked: AskedSheet, _ standing: SheetStanding, _ title: String
    ) -> HTML {
        guard asked.voice != .teacher, !isClosed(standing) else { return .empty }
        let answer = isFamily ? texts.answer : texts.waves.together
        let isNew = standing == .notYet || !hasOwn(asked)
        return LinkButton(
            isNew || waits(standing) && standing.isAnswered
                ? answer : standing.isAnswered ? texts.seeOrChange : texts.goOn,
            to: Paths.sheet(family, round.id, asked).answered(in: language), kind: .quiet,
            about: "\(title), \(sheets.person.name.text)"
        ).html
    }

    /// In a round that was ended the family reads what it answered, and answers no more.
    private func isClosed(_ standing: SheetStanding) -> Bool {
        isFamily && round.isEnded && !standing.isAnswered
    }

    /// Each parent has a form about the child of their own.
    private func hasOwn(_ asked: AskedSheet) -> Bool {
        asked.voice != .parent
            || sheets.responses.contains {
                $0.answers(asked) && $0.mapping == round.id
                    && $0.informant == context.caller.author
            }
    }

    private func chip(_ standing: SheetStanding) -> Chip {
        switch standing {
        case .notYet: return Chip(texts.notAsked)
        case .begun(let left): return Chip(texts.openLeft(left), kind: .planned)
        case .leftToAsk(let left, let moment):
            return isFamily
                ? answered(at: moment) : Chip(texts.waves.leftToAsk(left), kind: .planned)
        case .answered(let moment): return answered(at: moment)
        }
    }

    private func answered(at moment: Instant) -> Chip {
        let day = context.texts.days.say(clock.day(of: moment), on: rounds.today)
        return Chip(texts.answeredOn(day), kind: .done)
    }
}

extension AskedCatalogue {
    /// The name that professionals know; on a family's page, the one without diagnoses.
    func title(of id: InstrumentID, for context: SignedInContext) -> String {
        guard let texts = texts(id, InstrumentLanguage(context.language)) else { return "" }
        return context.account.role.isFamily ? texts.plainTitle : texts.title
    }
}

extension InstrumentLanguage {
    init(_ language: Language) {
        switch language {
        case .bokmal: self = .nb
        case .nynorsk: self = .nn
        case .english: self = .en
        }
    }
}
