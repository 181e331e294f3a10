import Domain
import Instruments

extension MappingRounds {
    /// Whether a link opens something today: with a newer round it is over.
    package func opens(_ link: AnswerLink) -> Bool {
        link.isOpen(on: today) && link.mapping == rounds.first?.id
    }

    /// Whether all that a link asks is answered, and only the sending is missing.
    package func isAllAnswered(_ link: AnswerLink) -> Bool {
        guard opens(link), let sheets = sheets.first(where: { $0.person.id == link.person }) else {
            return false
        }
        let asks = sheets.asks.filter { $0.voice == link.voice }
        let given = sheets.responses.filter { $0.mapping == link.mapping && $0.isOpen(to: link) }
        return !asks.isEmpty
            && asks.allSatisfy { asked in
                given.contains { $0.answers(asked) && catalogue.isAllAnswered($0) }
            }
    }
}

extension Response {
    /// Whether these are answers that a link goes on with.
    fileprivate func isOpen(to link: AnswerLink) -> Bool {
        switch link.voice {
        case .teacher: informant == .account(AccountID(trusted: link.id.text))
        case .own, .parent: link.answerer.map { isOpen(to: .person($0)) } ?? false
        }
    }
}
