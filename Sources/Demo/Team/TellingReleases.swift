import Domain
import UseCases

extension StoryTeller {
    /// What the family lets its helpers see, so that they pull the same way.
    mutating func tellReleases(_ visit: Visit) {
        let instant = visit.day(13).at(12, 10)
        let written = openings.flatMap { sharing(of: $0, at: instant) }
        if !written.isEmpty { add(instant, setting.coordinator, .askForConsent, written) }
    }

    /// Those who decide say yes the same day, at the kitchen table.
    private mutating func sharing(of opening: Opening, at instant: Instant) -> [Deed] {
        guard let words = household.wording(of: [opening.purpose], &dice),
            let person = household.person(opening.about)
        else { return [] }
        let terms = ConsentTerms(
            persons: [person], wholeFamily: false, areas: opening.areas,
            until: setting.today.adding(days: dice.between(60...240)))
        let first = terms.with(until: min(terms.until, instant.day.aYearOn))
        let deciding = household.holders(on: setting.today).holders(of: terms)
        guard !deciding.isEmpty else { return [] }
        let answers = deciding.sorted().flatMap { holder in
            said(first, by: holder, at: instant) + renewals(of: terms, by: holder)
        }
        let consent = Consent(
            id: ids.next(at: instant), receiver: opening.to, terms: first, purpose: words,
            asked: Said(by: setting.coordinator.author, at: instant), from: instant.day,
            answers: answers)
        let release = Release(
            id: ids.next(at: instant), receiver: opening.to, persons: .only([person]),
            areas: opening.areas, purpose: words, from: instant.day,
            until: instant.day.adding(days: Release.longest))
        return [.consent(consent), .release(release)]
    }

    private func said(
        _ terms: ConsentTerms, by holder: PersonID, at instant: Instant
    ) -> [ConsentAnswer] {
        [
            ConsentAnswer(
                holder: holder, decision: .gives(terms),
                said: Said(by: .person(holder), at: instant))
        ]
    }

    /// A year at most is said yes to at a time: whoever has been here longer said it again.
    private func renewals(of terms: ConsentTerms, by holder: PersonID) -> [ConsentAnswer] {
        guard pace.visits.count > 1, let last = pace.visits.last else { return [] }
        return said(terms, by: holder, at: last.at(12, 10))
    }

    private var openings: [Opening] { [school, clinic, volunteer].compactMap(\.self) }

    /// The first three schools' families open to the school as a whole, the others to a teacher.
    private var school: Opening? {
        guard let about = slot(of: .learning, by: .school) else { return nil }
        let service = Receiver.service(
            setting.directory.service(setting.circle == 0 ? .nearSchool : .farSchool))
        return Opening(
            to: setting.circle < 3 ? service : .account(setting.caller(.teacher).account),
            about: about, areas: [.learning, .leisure],
            purpose: "Så skolen og vi hjemme drar i samme retning for {\(about.rawValue)}.")
    }

    private var clinic: Opening? {
        guard setting.circle < 3, let about = slot(of: .health, by: .clinic), about == .small else {
            return nil
        }
        return Opening(
            to: .service(setting.directory.service(.clinic)), about: about, areas: [.health],
            purpose: "Så helsestasjonen vet hva vi prøver hjemme med {\(about.rawValue)}.")
    }

    private var volunteer: Opening? {
        guard let about = slot(of: .leisure, by: .volunteer) else { return nil }
        return Opening(
            to: .account(setting.caller(.volunteer).account), about: about, areas: [.leisure],
            purpose: "Så {\(about.rawValue)} har noen å dra sammen med, og vi vet når.")
    }

    /// The child of the first goal in an area that this helper does something for.
    private func slot(of area: LifeArea, by doer: Doer) -> Slot? {
        draft.goals.first { goal in
            goal.line.area == area && goal.line.about?.isChild == true
                && goal.actions.contains { $0.doer == doer }
        }?.line.about
    }
}

/// A part of the plan that is opened to a helper.
private struct Opening {
    let to: Receiver
    let about: Slot
    let areas: Set<LifeArea>
    let purpose: String
}
