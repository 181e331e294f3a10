import Domain
import UseCases

extension StoryTeller {
    /// In some families one grown-up or young person has not answered the newest round yet.
    func pending(in visit: Visit) -> Slot? {
        guard visit.number == pace.visits.count - 1, [2, 4, 6].contains(setting.place) else {
            return nil
        }
        return [.father, .step, .grandma, .teen].first {
            household[$0] != nil && isAsked($0, in: visit)
        }
    }

    /// Who has not answered holds a link that still opens; in the first family the father holds one
    /// beside his answers, and an earlier one was called back.
    mutating func tellLinks(_ visit: Visit) {
        let at = visit.day(1).at(9, 40)
        if let slot = pending(in: visit), let person = household.person(slot) {
            let link = link(to: person, visit, at, until: setting.today.adding(days: 9))
            add(at, setting.coordinator, .sendLink, [.link(link)])
        }
        if setting.isFirst, visit.number == pace.visits.count - 1,
            let person = household.person(.father)
        {
            let link = link(to: person, visit, at, until: setting.today.adding(days: 9))
            add(at, setting.coordinator, .sendLink, [.link(link)])
        }
        if setting.isFirst, visit.number == 1, let person = household.person(.father) {
            var link = link(to: person, visit, at, until: visit.day(15))
            link.ended = AnswerLink.Ending(.calledBack, at: at)
            add(at, setting.coordinator, .sendLink, [.link(link)])
        }
    }

    private mutating func link(
        to person: PersonID, _ visit: Visit, _ at: Instant, until: Day
    ) -> AnswerLink {
        AnswerLink(
            id: ids.next(at: at), mapping: visit.mapping, person: person, voice: .own,
            answerer: person, sentBy: setting.coordinator.account, sentAt: at, until: until)
    }
}
