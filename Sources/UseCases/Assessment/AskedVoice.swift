import Domain
import Instruments

/// One of those who are asked the same about a child: a parent or a teacher, and how far they are.
package struct AskedVoice: Sendable, Equatable {
    package let teller: Teller
    package let standing: SheetStanding
    /// The one-time link that they hold and that opens today.
    package let link: AnswerLink?
    package let response: Response?

    init(teller: Teller, standing: SheetStanding, link: AnswerLink?, response: Response?) {
        self.teller = teller
        self.standing = standing
        self.link = link
        self.response = response
    }

    /// Somebody who was not asked by a link and has not answered.
    package init(_ teller: Teller) {
        self.init(teller: teller, standing: .notYet, link: nil, response: nil)
    }

    /// Whoever holds a link that opens was asked, and is waited for until all is answered.
    var isWaitedFor: Bool { link != nil && !standing.isAnswered }
}

extension AskedCatalogue {
    /// Everybody who answered one asked questionnaire, or holds a link to it; those who answered
    /// stand first. Nobody for what members are asked about themselves.
    func voices(
        of asked: AskedSheet, in responses: [Response], links: [AnswerLink]
    ) -> [AskedVoice] {
        guard asked.voice != .own else { return [] }
        let sent = links.filter { $0.person == asked.person && $0.voice == asked.voice }
        let told = responses.filter { $0.answers(asked) }.map { response in
            let link = sent.last { $0.answers(response) && $0.isOpen(on: today) }
            let teller = Teller(response).known(by: sent.last { $0.answers(response) })
            return AskedVoice(
                teller: teller, standing: standing(of: response), link: link, response: response)
        }
        var teachers: [ServiceID: Int] = Dictionary(
            grouping: told.compactMap(\.teller.teacher), by: \.service
        ).mapValues { $0.map(\.number).max() ?? 0 }
        let silent = sent.filter { link in
            link.isOpen(on: today) && !told.contains { $0.response.map(link.answers) ?? false }
        }
        return told
            + silent.map { link in
                AskedVoice(
                    teller: Teller(link, &teachers), standing: .notYet, link: link, response: nil)
            }
    }

    /// How far an asked questionnaire has come. One parent's or one teacher's answers are enough,
    /// but for those who were sent a link that still opens: they were asked too.
    func standing(
        of asked: AskedSheet, in responses: [Response], links: [AnswerLink]
    ) -> SheetStanding {
        let voices = voices(of: asked, in: responses, links: links)
        guard !voices.isEmpty else { return standing(of: asked, in: responses) }
        let waited = voices.filter(\.isWaitedFor)
        return .furthest((waited.isEmpty ? voices : waited).map(\.standing))
    }
}

extension AnswerLink {
    /// Whether these answers came by this link, or are those of the member whom it was sent to.
    fileprivate func answers(_ response: Response) -> Bool {
        guard response.mapping == mapping, response.voice == voice else { return false }
        let holder = answerer.map(Author.person) ?? .account(AccountID(trusted: id.text))
        return response.informant == holder
    }
}

extension Teller {
    var teacher: Teacher? { if case .teacher(let teacher) = self { teacher } else { nil } }

    /// Answers from before teachers were told apart are of the service whose link it was.
    fileprivate func known(by link: AnswerLink?) -> Teller {
        guard self == .teacher(nil), let service = link?.service else { return self }
        return .teacher(Teacher(service, number: 1))
    }

    /// Who holds a link and has not answered.
    /// - Parameter teachers: How many there are of each service; counted on.
    fileprivate init(_ link: AnswerLink, _ teachers: inout [ServiceID: Int]) {
        guard let service = link.service else {
            self = link.voice == .teacher ? .teacher(nil) : .parent(link.answerer)
            return
        }
        teachers[service, default: 0] += 1
        self = .teacher(Teacher(service, number: teachers[service] ?? 1))
    }
}
