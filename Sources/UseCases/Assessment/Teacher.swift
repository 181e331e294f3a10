import Domain

/// Somebody at a child's school or kindergarten who answered by a link. Two schools, or two at the
/// same school, answer each for themselves.
package struct Teacher: Hashable, Sendable {
    package let service: ServiceID
    /// Which of that service's in the round, counted from 1.
    package let number: Int

    package init(_ service: ServiceID, number: Int) {
        self.service = service
        self.number = number
    }
}

extension CaseFile {
    /// Whether this form of answers is the caller's to go on with. A teacher's link goes on with
    /// its own answers alone; what a teacher answered, the coordinator can put right.
    func isOpen(_ response: Response, to answerer: Author) -> Bool {
        if response.voice == .teacher, standing.link != nil {
            return response.informant == answerer
        }
        return response.isOpen(to: answerer)
    }

    /// The form that the caller goes on with, of those that are open to them: the one that they
    /// name, else their own, else the first.
    func kept(_ named: ResponseID?, among open: [Response], by answerer: Author) -> Response? {
        open.first { $0.id == named } ?? open.first { $0.informant == answerer } ?? open.first
    }

    /// Which teacher the link that the caller came by makes them; nil for everybody else.
    func teacher(among given: [Response]) -> Teacher? {
        guard let link = standing.link, let service = link.service else { return nil }
        let round = given.filter {
            $0.voice == .teacher && $0.mapping == link.mapping && $0.person == link.person
        }
        if let own = round.first(where: { $0.informant == answerer })?.teacher { return own }
        let numbers = round.compactMap(\.teacher).filter { $0.service == service }.map(\.number)
        return Teacher(service, number: (numbers.max() ?? 0) + 1)
    }

    /// The same answers, where those that came by a teacher's link before teachers were told apart
    /// say whose link it was.
    func tellingTeachers(_ given: [Response]) throws -> [Response] {
        guard given.contains(where: \.isOfUnknownTeacher) else { return given }
        let pairs = try links.all().compactMap { link in
            link.service.map { (Author.account(AccountID(trusted: link.id.text)), $0) }
        }
        let services = Dictionary(pairs) { first, _ in first }
        return given.map { response in
            guard response.isOfUnknownTeacher, let service = services[response.informant] else {
                return response
            }
            var told = response
            told.teacher = Teacher(service, number: 1)
            return told
        }
    }
}

extension Response {
    fileprivate var isOfUnknownTeacher: Bool { voice == .teacher && teacher == nil }
}
