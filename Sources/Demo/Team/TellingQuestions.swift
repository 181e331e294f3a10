import Domain
import UseCases

extension StoryTeller {
    /// Consents on their way: asked, answered by some, given on paper, taken back, soon over. The
    /// first family has one of each, a few others have some.
    mutating func tellQuestions() {
        for question in questions { tell(question) }
    }

    private var questions: [Question] {
        if setting.isFirst { return Question.ofTheFirst }
        switch setting.place {
        case 2: return [.waiting]
        case 4: return [.endingSoon]
        default: return []
        }
    }

    private mutating func tell(_ question: Question) {
        let asked = setting.today.adding(days: -question.daysAgo).orFriday.at(12, 40)
        guard let words = household.wording(of: [question.purpose], &dice) else { return }
        let persons = question.about.compactMap { household.person($0) }
        let terms = ConsentTerms(
            persons: Set(persons), wholeFamily: false, areas: question.areas,
            until: setting.today.adding(days: question.lasts))
        let deciding = household.holders(on: setting.today).holders(of: terms)
        let inOrder = household.members.map(\.person.id).filter(deciding.contains)
        guard persons.count == question.about.count, !inOrder.isEmpty else { return }
        let id: ConsentID = ids.next(at: asked)
        let sheet = question.how == .onPaper ? self.sheet(of: id, terms, asked) : nil
        let consent = Consent(
            id: id, receiver: .service(setting.directory.service(question.to)), terms: terms,
            purpose: words, asked: Said(by: setting.coordinator.author, at: asked),
            from: asked.day,
            answers: answers(question.how, terms, inOrder, asked, sheet?.id))
        let deeds = [.consent(consent), .release(release(consent))] + [sheet.map(Deed.paper)]
        add(asked, setting.coordinator, .askForConsent, deeds.compactMap(\.self))
    }

    private mutating func sheet(
        of consent: ConsentID, _ terms: ConsentTerms, _ at: Instant
    ) -> Sheet {
        let lines = ["Samtykke - oppdiktet", "Dato: \(at.day.text)", "Underskrift: ______"]
        return Sheet(
            id: ids.next(at: at), consent: consent, subject: terms.subject, sort: .pdf,
            bytes: SignedSheet.pdf(lines),
            said: Said(by: setting.coordinator.author, at: at))
    }

    private mutating func release(_ consent: Consent) -> Release {
        Release(
            id: ids.next(at: consent.asked.at), receiver: consent.receiver,
            persons: .only(consent.terms.persons), areas: consent.terms.areas,
            purpose: consent.purpose, from: consent.from,
            until: consent.from.adding(days: Release.longest))
    }

    private func answers(
        _ how: Question.How, _ terms: ConsentTerms, _ deciding: [PersonID], _ asked: Instant,
        _ sheet: SheetID?
    ) -> [ConsentAnswer] {
        func says(
            _ holder: PersonID, _ decision: ConsentAnswer.Decision, hours: Int = 6
        ) -> ConsentAnswer {
            let by = sheet == nil ? Author.person(holder) : setting.coordinator.author
            return ConsentAnswer(
                holder: holder, decision: decision,
                said: Said(by: by, at: asked.adding(seconds: hours * 3600)), sheet: sheet)
        }
        switch how {
        case .unanswered: return []
        case .firstOnly: return deciding.dropLast().map { says($0, .gives(terms)) }
        case .byAll, .onPaper: return deciding.map { says($0, .gives(terms)) }
        case .lastSaysNo:
            return deciding.dropLast().map { says($0, .gives(terms)) }
                + deciding.suffix(1).map { says($0, .declines, hours: 30) }
        case .takenBack:
            return deciding.map { says($0, .gives(terms)) }
                + deciding.prefix(1).map { says($0, .withdraws, hours: 24 * 30) }
        }
    }
}

/// A consent that was asked for, and how it went.
private struct Question {
    let to: Trade
    let about: [Slot]
    let areas: Set<LifeArea>
    let purpose: String
    let daysAgo: Int
    /// From today.
    let lasts: Int
    let how: How

    enum How { case unanswered, firstOnly, byAll, onPaper, lastSaysNo, takenBack }

    static let waiting = Question(
        to: .ppt, about: [.child], areas: [.learning],
        purpose: "Så PPT kan hjelpe skolen med lesingen for {child}.", daysAgo: 10, lasts: 300,
        how: .firstOnly)
    static let endingSoon = Question(
        to: .housing, about: [.mother], areas: [.home, .economy],
        purpose: "Så boligkontoret vet hvor mange vi er, og hva vi kan betale.", daysAgo: 350,
        lasts: 12, how: .byAll)

    static let ofTheFirst = [
        waiting, endingSoon,
        Question(
            to: .nav, about: [.mother], areas: [.work, .economy],
            purpose: "Så NAV kan lage en avtale som passer med resten av planen.", daysAgo: 45,
            lasts: 200, how: .onPaper),
        Question(
            to: .kindergarten, about: [.small], areas: [.health],
            purpose: "Så barnehagen kan følge med på søvnen til {small}.", daysAgo: 40,
            lasts: 180, how: .takenBack),
        Question(
            to: .bup, about: [.older], areas: [.mind],
            purpose: "Så BUP kan snakke med {older} om det som er tungt.", daysAgo: 20,
            lasts: 200, how: .lastSaysNo),
        Question(
            to: .nearSchool, about: [.teen], areas: [.learning],
            purpose: "Så skolen kan legge til rette for {teen}.", daysAgo: 4, lasts: 240,
            how: .unanswered),
    ]
}
